namespace Samverkan.Register.Model;

/// <param name="AsStated">The source's own words where they say more than the level alone.</param>
public sealed record GroupLevel(Level Level, Localized? AsStated);
