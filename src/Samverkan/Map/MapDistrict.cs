using Samverkan.Register.Model;

namespace Samverkan.Map;

public sealed record MapDistrict(AreaId Id, string Name);
