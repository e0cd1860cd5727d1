using Samverkan.Register.Model;

namespace Samverkan.Register.Export.Printed;

/// <summary>One line of a seat: somebody who has it, or may step in.</summary>
internal sealed record PrintedLine(Person Person, bool IsSubstitute, Validity Validity, IReadOnlyList<Citation> Sources);
