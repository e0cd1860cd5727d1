# Teams and Exchange as infra/access-policy.ps1 calls them, in memory: what they take and say goes by the documentation of their cmdlets.
# $tenant is what is there, and $tenant.writes what was asked for.
$tenant = @{ policies = @{}; given = @{}; principals = @{}; scopes = @{}; assignments = @(); writes = @() }

function Get-Principal($id) {
  if (-not $tenant.principals.Contains("$id")) { throw "Exchange knows no service principal $id." }
}

function Get-Person($address) {
  $policy = if ($tenant.given.Contains($address)) { [pscustomobject]@{ Name = $tenant.given[$address] } } else { $null }
  [pscustomobject]@{ Identity = "id of $address"; UserPrincipalName = "account-of-$address"; ApplicationAccessPolicy = $policy }
}

function Connect-MicrosoftTeams { }
function Get-CsApplicationAccessPolicy {
  foreach ($name in $tenant.policies.Keys) { [pscustomobject]@{ Identity = "Tag:$name"; AppIds = $tenant.policies[$name] } }
}
function New-CsApplicationAccessPolicy { param($Identity, $AppIds, $Description)
  if ($tenant.policies.Contains($Identity)) { throw "There is a policy $Identity already." }
  $tenant.writes += 'New-CsApplicationAccessPolicy'
  $tenant.policies[$Identity] = @("$AppIds")
}
function Set-CsApplicationAccessPolicy { param($Identity, $AppIds)
  $tenant.writes += 'Set-CsApplicationAccessPolicy'
  $tenant.policies[$Identity] += "$($AppIds.Add)"
}
function Grant-CsApplicationAccessPolicy { param($PolicyName, $Identity)
  $tenant.writes += 'Grant-CsApplicationAccessPolicy'
  $address = $Identity -replace '^id of ', ''
  if ($PolicyName) { $tenant.given[$address] = $PolicyName } else { $tenant.given.Remove($address) }
}
function Get-CsOnlineUser { param($Identity, $Filter)
  if ($Identity) { Get-Person $Identity } else { foreach ($address in @($tenant.given.Keys)) { Get-Person $address } }
}

function Connect-ExchangeOnline { param([switch] $ShowBanner) }
function Get-ServicePrincipal {
  foreach ($id in $tenant.principals.Keys) { [pscustomobject]@{ ObjectId = $id; AppId = $tenant.principals[$id] } }
}
function New-ServicePrincipal { param($AppId, $ObjectId, $DisplayName)
  $tenant.writes += 'New-ServicePrincipal'
  $tenant.principals["$ObjectId"] = "$AppId"
}
function Get-ManagementScope {
  foreach ($name in $tenant.scopes.Keys) { [pscustomobject]@{ Name = $name; RecipientFilter = $tenant.scopes[$name] } }
}
function New-ManagementScope { param($Name, $RecipientRestrictionFilter)
  if ($tenant.scopes.Contains($Name)) { throw "There is a scope $Name already." }
  $tenant.writes += 'New-ManagementScope'
  $tenant.scopes[$Name] = $RecipientRestrictionFilter
}
function Set-ManagementScope { param($Identity, $RecipientRestrictionFilter)
  $tenant.writes += 'Set-ManagementScope'
  $tenant.scopes[$Identity] = $RecipientRestrictionFilter
}
function Get-ManagementRoleAssignment { param($RoleAssignee)
  if ($RoleAssignee) { Get-Principal $RoleAssignee }
  $tenant.assignments | Where-Object { -not $RoleAssignee -or $_.RoleAssignee -eq "$RoleAssignee" }
}
function New-ManagementRoleAssignment { param($Name, $App, $Role, $CustomResourceScope)
  Get-Principal $App
  if ($Name.Length -gt 64) { throw "$Name is too long." }
  if ($tenant.assignments | Where-Object { $_.Name -eq $Name }) { throw "There is an assignment $Name already." }
  if (-not $tenant.scopes.Contains($CustomResourceScope)) { throw "There is no scope $CustomResourceScope." }
  $tenant.writes += 'New-ManagementRoleAssignment'
  $tenant.assignments += [pscustomobject]@{ Name = $Name; Role = $Role; RoleAssignee = "$App"; CustomResourceScope = $CustomResourceScope }
}
function Test-ServicePrincipalAuthorization { param($Identity, $Resource)
  Get-Principal $Identity
}
