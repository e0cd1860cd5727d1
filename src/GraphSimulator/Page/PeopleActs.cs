using Microsoft.AspNetCore.Http;

namespace Samverkan.GraphSimulator.Page;

/// <summary>What the forms do that stand for people's acts in Teams, Outlook and the directory.</summary>
internal static class PeopleActs
{
    public static void Do(SimulatorEditing edit, IFormCollection form)
    {
        switch (form.Needed("act"))
        {
            case "add-channel":
                edit.AddChannel(form.Needed("name"), form.Optional("description"), form.Needed("type"));
                break;
            case "rename-channel":
                edit.RenameChannel(form.Needed("channel"), form.Needed("name"));
                break;
            case "set-type":
                edit.SetChannelType(form.Needed("channel"), form.Needed("type"));
                break;
            case "delete-channel":
                edit.DeleteChannel(form.Needed("channel"));
                break;
            case "add-member":
                edit.AddChannelMember(form.Needed("channel"), form.Needed("user"));
                break;
            case "remove-member":
                edit.RemoveChannelMember(form.Needed("channel"), form.Needed("user"));
                break;
            case "remove-tab":
                edit.RemoveTab(form.Needed("channel"), form.Needed("tab"));
                break;
            case "move-event":
                var start = Clock.Read(form.Needed("start")) ?? throw new ArgumentException("The start is no time.", nameof(form));
                edit.MoveEvent(form.Needed("event"), start, start.AddMinutes(form.Number("minutes", 1, 24 * 60)));
                break;
            case "cancel-event":
                edit.CancelEvent(form.Needed("event"));
                break;
            case "delete-event":
                edit.DeleteEvent(form.Needed("event"));
                break;
            case "add-user":
                AddUser(edit, form);
                break;
            case "add-team-member":
                edit.AddTeamMember(form.Needed("user"));
                break;
            case "remove-team-member":
                edit.RemoveTeamMember(form.Needed("user"));
                break;
            case "disable-user":
                edit.DisableUser(form.Needed("user"));
                break;
            case "enable-user":
                edit.DisableUser(form.Needed("user"), disabled: false);
                break;
            case "mailbox-on":
                edit.SetMailbox(form.Needed("user"), hasMailbox: true);
                break;
            case "mailbox-off":
                edit.SetMailbox(form.Needed("user"), hasMailbox: false);
                break;
            case var unknown:
                throw new ArgumentException($"There is no act '{unknown}'.", nameof(form));
        }
    }

    private static void AddUser(SimulatorEditing edit, IFormCollection form)
    {
        var id = Guid.TryParse(form.Needed("user"), out var read) ? read.ToString() : throw new ArgumentException("The id is no GUID.", nameof(form));
        var isPartner = form.IsOn("partner");
        edit.AddUser(id, form.Needed("name"), form.Needed("mail"), isPartner ? SimulatorDefaults.PartnerTenantId : null);
        if (form.IsOn("member") && !isPartner)
        {
            edit.AddTeamMember(id);
        }
    }
}
