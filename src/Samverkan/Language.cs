namespace Samverkan;

/// <summary>The languages people are answered in.</summary>
public enum Language
{
    Swedish,
    English,
}
