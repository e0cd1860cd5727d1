namespace Samverkan.Register.Yaml;

/// <summary>One node of the file's tree, with its place.</summary>
internal abstract record Node(Place Place)
{
    public sealed record Scalar(string Text, bool Plain, Place Place) : Node(Place)
    {
        /// <summary>Nothing stands after the key.</summary>
        public bool Empty => Plain && Text is "" or "~";
    }

    public sealed record List(IReadOnlyList<Node> Items, Place Place) : Node(Place);

    public sealed record Map(IReadOnlyList<(Scalar Key, Node Value)> Entries, Place Place) : Node(Place);
}
