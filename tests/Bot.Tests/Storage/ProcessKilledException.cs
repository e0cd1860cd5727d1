namespace Samverkan.Bot.Tests.Storage;

/// <summary>What stands for the end of a process in a test that goes on.</summary>
#pragma warning disable CA1064 // It never leaves the tests.
internal sealed class ProcessKilledException : Exception;
#pragma warning restore CA1064
