using System.Globalization;

namespace AdaptiveCards;

public class AdaptiveSchemaVersion
{
    public AdaptiveSchemaVersion(string versionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(versionString);
        var parts = versionString.Split('.');
        Major = int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture);
        Minor = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    public AdaptiveSchemaVersion(int major, int minor) => (Major, Minor) = (major, minor);

    public int Major { get; set; }
    public int Minor { get; set; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
