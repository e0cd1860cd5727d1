namespace Samverkan.Bot.Jobs;

/// <summary>A partition that jobs are written in; the sweeper looks there.</summary>
internal sealed record JobPartition(string Name);
