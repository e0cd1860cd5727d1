using System.Reflection;
using System.Runtime.CompilerServices;
using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace Samverkan.Bot.Tests.BotFramework.SdkSurface;

/// <summary>
/// surface.txt holds, word for word, the lines that we take from the lists of the SDK's public API. A member of ours that is not
/// there has another signature than the SDK, or is an addition, and belongs in another namespace or nowhere.
/// </summary>
public class SdkSurfaceTests
{
    /// <summary>Base types of packages that neither we nor the feed have, and what stands there instead.</summary>
    private static readonly Dictionary<string, string> _standIns = new() { ["Exception"] = "RestException" };

    /// <summary>Types that the SDK's members speak of and a package of its own has, which is in no list.</summary>
    private static readonly HashSet<string> _ofOtherPackages = ["class Microsoft.Rest.HttpResponseMessageWrapper"];

    public static TheoryData<string> Assemblies => new("BotFramework", "AdaptiveCards");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_member_of_ours_is_one_of_the_SDK(string assembly)
    {
        var sdk = Sdk(assembly);
        var foreign = new List<string>();
        foreach (var type in PublicSurface.Of(Load(assembly)).Where(each => !_ofOtherPackages.Contains(each.Header)))
        {
            if (!sdk.TryGetValue(type.Header, out var known))
            {
                foreign.Add(type.Header);
                continue;
            }

            foreign.AddRange(type.Bases.Select(each => _standIns.GetValueOrDefault(each, each)).Except(known.Bases).Select(each => $"{type.Header} : {each}"));
            foreign.AddRange(type.Members.Except(known.Members.Select(each => Comparable(assembly, each))).Select(each => $"{type.Header}  {each}"));
        }

        Assert.Empty(foreign);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_line_of_the_list_is_a_member_of_ours(string assembly)
    {
        var ours = PublicSurface.Of(Load(assembly)).ToDictionary(type => type.Header);
        var missing = new List<string>();
        foreach (var (header, type) in Sdk(assembly))
        {
            if (ours.TryGetValue(header, out var own))
                missing.AddRange(type.Members.Select(each => Comparable(assembly, each)).Except(own.Members).Select(each => $"{header}  {each}"));
            else
                missing.Add(header);
        }

        Assert.Empty(missing);
    }

    /// <summary>The cards write their JSON by hand, so their names are held by the tests of their JSON.</summary>
    private static string Comparable(string assembly, string member) =>
        assembly == "AdaptiveCards" && member.IndexOf("  json:", StringComparison.Ordinal) is >= 0 and var json ? member[..json] : member;

    private static Assembly Load(string assembly) => assembly == "AdaptiveCards" ? typeof(AdaptiveCard).Assembly : typeof(Activity).Assembly;

    private static Dictionary<string, SurfaceType> Sdk(string assembly) =>
        SurfaceType.Parse(File.ReadLines(ListPath()))
            .Where(type => type.Header.Contains(" AdaptiveCards.", StringComparison.Ordinal) == (assembly == "AdaptiveCards"))
            .ToDictionary(type => type.Header);

    private static string ListPath([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "surface.txt");
}
