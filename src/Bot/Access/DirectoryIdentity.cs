namespace Samverkan.Bot.Access;

/// <summary>Somebody in Entra: the key of every right. Written <c>tenantId/objectId</c>.</summary>
internal readonly record struct DirectoryIdentity(Guid Tenant, Guid ObjectId)
{
    public static DirectoryIdentity? Parse(string text) =>
        text.Split('/') is [var tenant, var objectId] && Guid.TryParse(tenant, out var tenantId) && Guid.TryParse(objectId, out var id)
            ? new DirectoryIdentity(tenantId, id)
            : null;
}
