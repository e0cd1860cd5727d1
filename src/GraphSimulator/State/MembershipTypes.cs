namespace Samverkan.GraphSimulator.State;

internal static class MembershipTypes
{
    public const string Standard = "standard";
    public const string Private = "private";
    public const string Shared = "shared";

    public static bool IsKnown(string type) => type is Standard or Private or Shared;
}
