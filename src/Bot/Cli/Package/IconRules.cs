namespace Samverkan.Bot.Cli.Package;

/// <summary>The icons that Teams takes: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons</summary>
internal sealed class IconRules(PackageCliTexts words)
{
    public IEnumerable<string> Problems(string name, byte[] file) => PngHeader.Of(file) is not { } picture ? [CliTexts.Fill(words.NotPng, name)] : name switch
    {
        PackageFiles.Color => Size(name, picture, 192),
        _ => picture.IsTransparent ? Size(name, picture, 32) : [.. Size(name, picture, 32), CliTexts.Fill(words.NotTransparent, name)],
    };

    private IEnumerable<string> Size(string name, PngHeader picture, int side) =>
        (picture.Width, picture.Height) == (side, side) ? [] : [CliTexts.Fill(words.WrongSize, name, picture.Width, picture.Height, side)];
}
