namespace Samverkan.Questions.Readings;

/// <summary>The kinds of mentions that a reading makes use of.</summary>
[Flags]
internal enum Used
{
    None = 0,
    Groups = 1,
    Organisations = 2,
    Roles = 4,
    Areas = 8,
    Terms = 16,
    Persons = 32,
    Number = 64,
    Age = 128,
    Behaviours = 256,
    Parts = 512,
    Time = 1024,

    /// <summary>Words of what came, comes and changes.</summary>
    Course = 2048,

    /// <summary>One name of somebody, told by what else is asked ("före Siv").</summary>
    Bearers = 4096,
}
