using System.Text.RegularExpressions;
using Samverkan.GraphSimulator.Requests;

namespace Samverkan.GraphSimulator.Events;

/// <summary>What an extended property is called: <c>String {guid} Name samverkan</c> or <c>String {guid} Id 0x1234</c>.</summary>
internal static partial class ExtendedPropertyIds
{
    public static string Read(Shape property)
    {
        var id = property.NeededText("id");
        return Form().IsMatch(id) ? id : throw property.Refused("id", "must be like 'String {guid} Name name'");
    }

    [GeneratedRegex("^(String|Integer|Boolean|SystemTime|CLSID)\\s+\\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}\\s+(Name\\s+\\S.*|Id\\s+0x[0-9A-Fa-f]+)$")]
    private static partial Regex Form();
}
