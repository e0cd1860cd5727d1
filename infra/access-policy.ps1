#!/usr/bin/env pwsh
<#
.SYNOPSIS
Lets an app registration of Samverkan at one mailbox's meetings and calendar, and at no other.

.DESCRIPTION
Teams: an application access policy, without which OnlineMeetings.Read.All and OnlineMeetingArtifact.Read.All open nothing.
Exchange: the role "Application Calendars.ReadWrite" with a scope of that one mailbox, in place of consent to Calendars.ReadWrite in Entra,
which would open every calendar of the tenant. What it makes has the app's id in its name: test and production, in one tenant, have
nothing in common, and each has an organiser of its own (Teams takes one policy a person). Run again it changes nothing; run with another
organiser it takes the first one's meetings and calendar from the app. -WhatIf tells what it would do.

.PARAMETER AppId
The client id of the app registration; infra/app-registration.sh tells it.

.PARAMETER ServicePrincipalId
The object id of its service principal (enterprise application) in this tenant; infra/app-registration.sh tells it.

.PARAMETER Organiser
The address of the mailbox whose calendar holds the meetings: Meetings:Organiser.

.EXAMPLE
pwsh infra/access-policy.ps1 -AppId 00000000-0000-0000-0000-000000000001 -ServicePrincipalId 00000000-0000-0000-0000-000000000002 -Organiser samverkan@example.se
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  [Parameter(Mandatory)] [guid] $AppId,
  [Parameter(Mandatory)] [guid] $ServicePrincipalId,
  [Parameter(Mandatory)] [ValidatePattern('^[^@\s''"]+@[^@\s''"]+$')] [string] $Organiser
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$name = "Samverkan $AppId"
$role = 'Application Calendars.ReadWrite'

# Teams. Needs the module MicrosoftTeams and a Teams administrator.
Connect-MicrosoftTeams | Out-Null

# A policy of a person, by name: older modules say a text, newer ones an object, and either may begin with "Tag:".
function Get-PolicyName($policy) {
  $said = if ($policy -and $policy.PSObject.Properties['Name']) { $policy.Name } else { $policy }
  "$said" -replace '^Tag:', ''
}

$user = Get-CsOnlineUser -Identity $Organiser
$given = Get-PolicyName $user.ApplicationAccessPolicy
if ($given -and $given -ne $name) {
  $allowed = Get-CsApplicationAccessPolicy | Where-Object { (Get-PolicyName $_.Identity) -eq $given }
  if (-not $allowed -or $allowed.AppIds -notcontains "$AppId") {
    throw "$Organiser has the application access policy ""$given"" already, and a person can have one: another would take it away. Choose an organiser of its own for this app, or let the app in there, Set-CsApplicationAccessPolicy -Identity ""$given"" -AppIds @{ Add = '$AppId' }, and run this again."
  }
}

if (-not $given -or $given -eq $name) {
  if (-not (Get-CsApplicationAccessPolicy | Where-Object { (Get-PolicyName $_.Identity) -eq $name })) {
    if ($PSCmdlet.ShouldProcess($name, 'New-CsApplicationAccessPolicy')) {
      New-CsApplicationAccessPolicy -Identity $name -AppIds "$AppId" -Description 'Samverkan reads the meetings of its organiser.' | Out-Null
    }
  }
  if ($given -ne $name -and $PSCmdlet.ShouldProcess($Organiser, 'Grant-CsApplicationAccessPolicy')) {
    Grant-CsApplicationAccessPolicy -PolicyName $name -Identity $Organiser
  }
}
$former = Get-CsOnlineUser -Filter 'ApplicationAccessPolicy -ne $null' |
  Where-Object { (Get-PolicyName $_.ApplicationAccessPolicy) -eq $name -and $_.Identity -ne $user.Identity }
foreach ($person in $former) {
  if ($PSCmdlet.ShouldProcess($person.UserPrincipalName, 'Grant-CsApplicationAccessPolicy -PolicyName $null')) {
    Grant-CsApplicationAccessPolicy -PolicyName $null -Identity $person.Identity
  }
}

# Exchange. Needs the module ExchangeOnlineManagement and a member of Organization Management.
Connect-ExchangeOnline -ShowBanner:$false
$isKnown = Get-ServicePrincipal | Where-Object { "$($_.AppId)" -eq "$AppId" }
if (-not $isKnown -and $PSCmdlet.ShouldProcess("$AppId", 'New-ServicePrincipal')) {
  New-ServicePrincipal -AppId $AppId -ObjectId $ServicePrincipalId -DisplayName $name | Out-Null
}

$filter = "PrimarySmtpAddress -eq '$Organiser'"
if (-not (Get-ManagementScope | Where-Object { $_.Name -eq $name })) {
  if ($PSCmdlet.ShouldProcess("$name, $filter", 'New-ManagementScope')) {
    New-ManagementScope -Name $name -RecipientRestrictionFilter $filter | Out-Null
  }
}
elseif ($PSCmdlet.ShouldProcess("$name, $filter", 'Set-ManagementScope')) {
  Set-ManagementScope -Identity $name -RecipientRestrictionFilter $filter
}

# By app and scope, and not by name: what opens another mailbox is not what is looked for.
$assignments = @(if ($isKnown) { Get-ManagementRoleAssignment -RoleAssignee "$ServicePrincipalId" | Where-Object { "$($_.Role)" -eq $role } })
if (-not ($assignments | Where-Object { "$($_.CustomResourceScope)" -eq $name })) {
  if ($PSCmdlet.ShouldProcess($Organiser, "New-ManagementRoleAssignment ""$role""")) {
    New-ManagementRoleAssignment -Name "Samverkan calendar $AppId" -App "$ServicePrincipalId" -Role $role -CustomResourceScope $name | Out-Null
  }
}
foreach ($wider in $assignments | Where-Object { "$($_.CustomResourceScope)" -ne $name }) {
  Write-Warning "The app is let at other calendars too, by the role assignment ""$($wider.Name)"". It is not this script's: where nobody wants it, Remove-ManagementRoleAssignment ""$($wider.Name)""."
}

Write-Output "Teams and Exchange take up to two hours. Then the bot's status tells administrators whether it may."
if (-not $WhatIfPreference) {
  Test-ServicePrincipalAuthorization -Identity "$ServicePrincipalId" -Resource $Organiser | Format-Table RoleName, InScope
}
