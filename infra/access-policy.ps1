#!/usr/bin/env pwsh
<#
.SYNOPSIS
Lets the app registration of Samverkan at one mailbox's meetings and calendar, and at no other.

.DESCRIPTION
Teams: an application access policy, without which OnlineMeetings.Read.All and OnlineMeetingArtifact.Read.All open nothing.
Exchange: the role "Application Calendars.ReadWrite" with a scope of that one mailbox, in place of consent to Calendars.ReadWrite in Entra,
which would open every calendar of the tenant. Run again it changes nothing. -WhatIf tells what it would do.

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
$name = 'Samverkan'

# Teams. Needs the module MicrosoftTeams and a Teams administrator.
Connect-MicrosoftTeams | Out-Null
$policy = Get-CsApplicationAccessPolicy | Where-Object { $_.Identity -eq "Tag:$name" }
if (-not $policy) {
  if ($PSCmdlet.ShouldProcess($name, 'New-CsApplicationAccessPolicy')) {
    New-CsApplicationAccessPolicy -Identity $name -AppIds $AppId -Description 'Samverkan reads the meetings of its organiser.' | Out-Null
  }
}
elseif ($policy.AppIds -notcontains "$AppId") {
  if ($PSCmdlet.ShouldProcess($name, 'Set-CsApplicationAccessPolicy')) {
    Set-CsApplicationAccessPolicy -Identity $name -AppIds @{ Add = "$AppId" }
  }
}
if ($PSCmdlet.ShouldProcess($Organiser, 'Grant-CsApplicationAccessPolicy')) {
  Grant-CsApplicationAccessPolicy -PolicyName $name -Identity $Organiser
}

# Exchange. Needs the module ExchangeOnlineManagement and a member of Organization Management.
Connect-ExchangeOnline -ShowBanner:$false
if (-not (Get-ServicePrincipal | Where-Object { $_.AppId -eq "$AppId" })) {
  if ($PSCmdlet.ShouldProcess("$AppId", 'New-ServicePrincipal')) {
    New-ServicePrincipal -AppId $AppId -ObjectId $ServicePrincipalId -DisplayName $name | Out-Null
  }
}
$filter = "PrimarySmtpAddress -eq '$Organiser'"
if (-not (Get-ManagementScope | Where-Object { $_.Name -eq $name })) {
  if ($PSCmdlet.ShouldProcess($filter, 'New-ManagementScope')) {
    New-ManagementScope -Name $name -RecipientRestrictionFilter $filter | Out-Null
  }
}
elseif ($PSCmdlet.ShouldProcess($filter, 'Set-ManagementScope')) {
  Set-ManagementScope -Identity $name -RecipientRestrictionFilter $filter
}
if (-not (Get-ManagementRoleAssignment | Where-Object { $_.Name -eq "$name calendar" })) {
  if ($PSCmdlet.ShouldProcess($Organiser, 'New-ManagementRoleAssignment "Application Calendars.ReadWrite"')) {
    New-ManagementRoleAssignment -Name "$name calendar" -App $ServicePrincipalId -Role 'Application Calendars.ReadWrite' -CustomResourceScope $name | Out-Null
  }
}

Write-Output "Teams and Exchange take up to two hours. Then the bot's status tells administrators whether it may."
if (-not $WhatIfPreference) {
  Test-ServicePrincipalAuthorization -Identity $ServicePrincipalId -Resource $Organiser | Format-Table RoleName, InScope
}
