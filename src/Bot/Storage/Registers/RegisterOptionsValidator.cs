using Microsoft.Extensions.Options;

namespace Samverkan.Bot.Storage.Registers;

/// <summary>A <c>Register:File</c> that could not seed a store stops the host at once, not on the day the store is empty.</summary>
/// <param name="root">What a relative path is relative to.</param>
internal sealed class RegisterOptionsValidator(string root) : IValidateOptions<RegisterOptions>
{
    public ValidateOptionsResult Validate(string? name, RegisterOptions options) =>
        new RegisterSeed(options.PathIn(root)).Problems() is { Count: > 0 } problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
}
