#!/usr/bin/env bash
# The app registration that has the permissions in Microsoft 365 and that the pages in Teams sign in with. Made when it is not there, else
# brought to what is said here. It has no secret and no certificate: it trusts the managed identity of the bot.
set -euo pipefail

usage() {
  cat <<'END'
Usage: infra/app-registration.sh --host HOST --identity PRINCIPAL_ID [options]

  --host HOST                where the bot answers (infra/deploy.sh tells it): a name under a domain that is verified in the tenant
  --identity PRINCIPAL_ID    the principal id of the bot's managed identity (infra/deploy.sh tells it)
  --name NAME                of the registration, which is for one bot: test and production have one each; Samverkan without it
  --app-id APP_ID            the registration itself, when several have the name
  --one-organisation         only people of this tenant sign in to the map; then the host may be Azure's own (azurecontainerapps.io)
  --replace                  the host and the identity that the registration has are no more: it takes these in their place

Needs: az, logged in to the tenant of the managed identity (az login --allow-no-subscriptions), as an application administrator.
Nothing is consented to: the commands that an administrator runs for that are printed.
Exit codes: 0 done, 1 failed, 2 wrong usage.
END
}

wrong() {
  echo "$1" >&2
  echo 'infra/app-registration.sh --help tells how it is called.' >&2
  exit 2
}

refuse() {
  echo "$1" >&2
  exit 1
}

name=Samverkan host='' identity='' app='' audience=AzureADMultipleOrgs replace=false
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --one-organisation) audience=AzureADMyOrg; shift ;;
    --replace) replace=true; shift ;;
    --name | --host | --identity | --app-id)
      [ $# -ge 2 ] || wrong "$1 takes a value."
      case $1 in
        --name) name=$2 ;;
        --host) host=$2 ;;
        --identity) identity=$2 ;;
        --app-id) app=$2 ;;
      esac
      shift 2
      ;;
    *) wrong "There is no option $1." ;;
  esac
done

guid='^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
[[ $host =~ ^[a-z0-9-]+(\.[a-z0-9-]+)+$ ]] || wrong 'Which host? --host HOST, in small letters and without https://.'
[[ $identity =~ $guid ]] || wrong 'Which identity? --identity PRINCIPAL_ID, an id as Entra shows it.'
[[ -z $app || $app =~ $guid ]] || wrong '--app-id takes an id as Entra shows it.'
[[ $name =~ ^[[:alnum:]\ ._\(\)-]+$ ]] || wrong 'A name has letters, digits, spaces, dots, hyphens and parentheses.'
identity=${identity,,}

# What Entra asks of api://HOST/APP: https://learn.microsoft.com/entra/identity-platform/identifier-uri-restrictions
several="People of several organisations cannot sign in at $host"
otherwise='or say --one-organisation, if only people of this tenant are to see the map.'
if [ $audience = AzureADMultipleOrgs ] && [[ $host = *azurecontainerapps.io ]]; then
  wrong "$several: for them Entra takes a host only under a domain that is verified in this tenant, and azurecontainerapps.io is Microsoft's. Give the bot a name under a domain of yours (SAMVERKAN_HOST; infra/deploy.sh tells how), $otherwise"
fi

graph_app=00000003-0000-0000-c000-000000000000
graph=https://graph.microsoft.com/v1.0

# What the bot's "status" names as given by an Entra administrator. Calendars.ReadWrite is not among them: consented to here it would open
# every calendar of the tenant, so that one is given in Exchange, for the organiser alone (infra/access-policy.ps1).
permissions=(OnlineMeetings.Read.All OnlineMeetingArtifact.Read.All TeamsAppInstallation.ManageSelectedForTeam.All)

# Who asks for a token of the signed-in person without asking the person: Teams on mobile and desktop, and on the web; Microsoft 365 on the
# web, on the desktop, and (the same as Outlook on the desktop) on mobile; Outlook on the web and on mobile.
# https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad
clients=(
  1fec8e78-bce4-4aaf-ab1b-5451cc387264
  5e3ce6c0-2b1f-4285-8d4b-75ee78787346
  4765445b-32c6-49b0-83e6-1d93765276ca
  0ec893e0-5785-4de6-99da-4ed124e5296c
  d3590ed6-52b3-4102-aeff-aad2292ab01c
  bc59ab01-8403-45c6-8796-ac3ef710b3e3
  27922004-5251-4030-b22d-91ecd9a37ea4
)

# What az prints for one value, or nothing.
value() {
  local said
  said=$(az "$@" --output tsv) || return
  [ "$said" = None ] || printf '%s' "$said"
}

new_id() {
  if command -v uuidgen > /dev/null; then uuidgen | tr '[:upper:]' '[:lower:]'; else cat /proc/sys/kernel/random/uuid; fi
}

tenant=$(value account show --query tenantId)

if [ $audience = AzureADMultipleOrgs ]; then
  domains=$(value rest --method GET --url "$graph/domains" --query 'value[?isVerified].id')
  verified=false
  for domain in $domains; do
    if [[ $host = "$domain" || $host = *".$domain" ]]; then verified=true; fi
  done
  $verified || refuse "$several: no domain that is verified in the tenant $tenant has it, and for them Entra takes no other. Have the domain verified (Entra ID, Custom domain names), take a name under one of ${domains//[[:space:]]/, }, $otherwise"
fi

if [ -z "$app" ]; then
  found=$(value ad app list --filter "displayName eq '$name'" --query '[].appId')
  [ "$(printf '%s' "$found" | wc -w)" -le 1 ] || wrong "Several registrations have the name $name. Say which: --app-id APP_ID."
  app=$found
fi
if [ -z "$app" ]; then
  app=$(value ad app create --display-name "$name" --sign-in-audience $audience --query appId)
  echo "Made the app registration $name, $app."
else
  echo "The app registration is there, $app."

  # Taken from another bot, it would stop the other's sign-in and its way to Graph.
  uris=$(value ad app show --id "$app" --query identifierUris)
  subject=$(value ad app federated-credential list --id "$app" --query "[?name=='samverkan-bot'].subject | [0]")
  instead="A registration is for one bot. Give this one its own: --name with another name. If the other is no more: --replace."
  for uri in $uris; do
    [ "$uri" = "api://$host/$app" ] || $replace || refuse "$app is $uri, and not of $host. $instead"
  done
  [ -z "$subject" ] || [ "${subject,,}" = "$identity" ] || $replace || refuse "$app trusts the identity $subject, and not $identity. $instead"
fi

object=$(value ad app show --id "$app" --query id)
scope=$(value ad app show --id "$app" --query "api.oauth2PermissionScopes[?value=='access_as_user'].id | [0]")
[ -n "$scope" ] || scope=$(new_id)

access=''
for permission in "${permissions[@]}"; do
  role=$(value ad sp show --id "$graph_app" --query "appRoles[?value=='$permission'].id | [0]")
  if [ -z "$role" ]; then
    echo "Microsoft Graph has no permission $permission in this tenant." >&2
    exit 1
  fi
  access="$access${access:+,}{\"id\":\"$role\",\"type\":\"Role\"}"
done

api() {
  printf '"api":{"requestedAccessTokenVersion":2,"oauth2PermissionScopes":[{"id":"%s","value":"access_as_user","type":"User","isEnabled":true,' "$scope"
  printf '"adminConsentDisplayName":"See who is signed in","adminConsentDescription":"Lets Teams tell Samverkan who is signed in. It reads nothing else.",'
  printf '"userConsentDisplayName":"See who you are","userConsentDescription":"Lets Teams tell Samverkan who you are. It reads nothing else."}]'
  printf '%s}' "$1"
}

patch() {
  az rest --method PATCH --url "$graph/applications/$object" --headers Content-Type=application/json --body "$1" --output none
}

# Two organisations sign in, each in a tenant of its own; which ones may is Access:Tenants of the bot.
patch "{\"signInAudience\":\"$audience\",\"identifierUris\":[\"api://$host/$app\"],\"requiredResourceAccess\":[{\"resourceAppId\":\"$graph_app\",\"resourceAccess\":[$access]}],$(api '')}"

# A scope can be given to a client only once it is there.
authorised=''
for client in "${clients[@]}"; do
  authorised="$authorised${authorised:+,}{\"appId\":\"$client\",\"delegatedPermissionIds\":[\"$scope\"]}"
done
patch "{$(api ",\"preAuthorizedApplications\":[$authorised]")}"
echo "It is api://$host/$app, with the scope access_as_user."

if ! az ad sp show --id "$app" --query id --output tsv > /dev/null 2>&1; then
  az ad sp create --id "$app" --output none
fi
service_principal=$(value ad sp show --id "$app" --query id)

credential="{\"name\":\"samverkan-bot\",\"issuer\":\"https://login.microsoftonline.com/$tenant/v2.0\",\"subject\":\"$identity\",\"audiences\":[\"api://AzureADTokenExchange\"],\"description\":\"The managed identity of the bot\"}"
known=$(value ad app federated-credential list --id "$app" --query "[?name=='samverkan-bot'].name | [0]")
if [ -n "$known" ]; then
  az ad app federated-credential update --id "$app" --federated-credential-id samverkan-bot --parameters "$credential" --output none
else
  az ad app federated-credential create --id "$app" --parameters "$credential" --output none
fi
echo "It trusts the managed identity $identity."

cat <<END

What is left is for administrators.

In the team's tenant, a privileged role administrator consents to ${permissions[*]}:

  az ad app permission admin-consent --id $app

There, a Teams and an Exchange administrator let it at the organiser's meetings and calendar, and at nobody else's:

  pwsh infra/access-policy.ps1 -AppId $app -ServicePrincipalId $service_principal -Organiser ADDRESS

END
if [ $audience = AzureADMultipleOrgs ]; then
  cat <<END
In each other tenant whose people are to see the map, an application administrator lets them sign in. It gives no permission:

  az login --tenant TENANT --allow-no-subscriptions && az ad sp create --id $app

END
fi
cat <<END
For infra/deploy.sh:

  export SAMVERKAN_APP=$app
END
