using System.IO.Hashing;
using System.Reflection;
using System.Text;
using Samverkan.Bot.Pages;

namespace Samverkan.Bot.Tab;

/// <summary>
/// The scripts and the style sheet of the tab, at addresses that change with them. Teams' own script is there when the program was
/// published with it; outside Teams the pages work without.
/// </summary>
internal sealed class TabAssets
{
    public const string Map = "Tab/map.html";
    public const string Configure = "Tab/configure.html";
    public const string Teams = "teams.js";

    private const string Folder = "Tab/";
    private const string Script = "text/javascript; charset=utf-8";
    private const string Style = "text/css; charset=utf-8";

    private readonly Dictionary<string, Served> files = new(StringComparer.Ordinal);

    /// <param name="program">The folder of the program.</param>
    public TabAssets(string program)
    {
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(name) is ".js" or ".css")
            {
                files[name[Folder.Length..]] = Served.Resource(name, name.EndsWith(".css", StringComparison.Ordinal) ? Style : Script);
            }
        }

        var teams = Path.Combine(program, Folder, Teams);
        if (File.Exists(teams))
        {
            files[Teams] = new Served(File.ReadAllBytes(teams), Script);
        }

        Base = $"/tab/{Convert.ToHexStringLower(XxHash64.Hash(Encoding.UTF8.GetBytes(string.Concat(files.Values.Select(file => file.Hash)))))}";
    }

    public static IReadOnlyList<string> Pages { get; } = [Map, Configure];

    /// <summary>The folder of them all.</summary>
    public string Base { get; }

    public bool HasTeams => files.ContainsKey(Teams);

    public Served? Find(string name) => files.GetValueOrDefault(name);
}
