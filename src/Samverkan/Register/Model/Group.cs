namespace Samverkan.Register.Model;

/// <summary>A cooperation group (samverkansgrupp).</summary>
public sealed record Group : Entry
{
    public required GroupId Id { get; init; }

    public required Names Names { get; init; }

    public required string ChannelName { get; init; }

    public ChannelType ChannelType { get; init; }

    public required Scope Scope { get; init; }

    public Fact<GroupLevel> Level { get; init; } = new Fact<GroupLevel>.NotStated();

    /// <summary>What it is and what it does, as a clause that can follow its name and a colon.</summary>
    public Fact<Localized> Purpose { get; init; } = new Fact<Localized>.NotStated();

    public Fact<TargetGroup> Target { get; init; } = new Fact<TargetGroup>.NotStated();

    public Fact<Cadence> Cadence { get; init; } = new Fact<Cadence>.NotStated();

    /// <summary>The law or agreement it rests on.</summary>
    public Fact<Localized> Basis { get; init; } = new Fact<Localized>.NotStated();

    public Fact<AreaCoverage> Coverage { get; init; } = new Fact<AreaCoverage>.NotStated();

    /// <summary>Whether the source gives all its members ("består av"): only then is who is not named known not to sit there.</summary>
    public bool MembersComplete { get; init; }

    public MeetingPreference Meetings { get; init; } = MeetingPreference.Default;

    public IReadOnlyList<GroupPart> Parts { get; init; } = [];

    public IReadOnlyList<Seat> Seats { get; init; } = [];

    /// <summary>The area of a local group.</summary>
    public AreaId? Area { get; init; }

    /// <summary>The pattern that made it.</summary>
    public GroupId? Pattern { get; init; }
}
