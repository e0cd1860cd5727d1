using Samverkan.Bot.Texts;
using Samverkan.Register.Acts;
using Samverkan.Register.Model;

namespace Samverkan.Bot.Keeping.Forms;

/// <summary>Whose word the rows are that somebody enters.</summary>
internal static class OnBehalf
{
    public static ActContext Context(FormCall call, string key) => new(call.Today, call.Actor.Key, Of(call), key);

    private static Localized Of(FormCall call) => call.Actor.Coordinates.Select(call.Register.Find).OfType<Organisation>().FirstOrDefault() is { } organisation
        ? organisation.Names.Name
        : new Localized(KeepingTexts.In(Language.Swedish).OnBehalfOfAdministrator, KeepingTexts.In(Language.English).OnBehalfOfAdministrator);
}
