#!/usr/bin/env bash
# Shows what would change in Azure, asks, and only then publishes the image and deploys. No secret is read from or written to a file.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

usage() {
  cat <<'END'
Usage: infra/deploy.sh ENVIRONMENT --group GROUP (--registry NAME | --image IMAGE) [options]

  ENVIRONMENT              test or production: the parameters of infra/ENVIRONMENT.bicepparam
  --group GROUP            the resource group, which is there already
  --registry NAME          an Azure container registry; the image is built from here and pushed to it
  --registry-group GROUP   the resource group of the registry, when it is another one
  --image IMAGE            an image that is there already; with --registry it is pulled from it by the bot's identity
  --tag TAG                of the image that is built; without it the commit, and then nothing may be uncommitted
  --yes                    does not ask

From the environment:

  SAMVERKAN_TENANTS          tenant ids with commas between: whose people may ask
  SAMVERKAN_ADMINISTRATORS   tenantId/objectId, with commas between
  SAMVERKAN_TEAM_TENANT      the tenant that the team is in
  SAMVERKAN_CONTROLLER       Pages:Controller: who answers for the personal data, for /privacy; a test may do without
  SAMVERKAN_CONTACT          Pages:Contact: an e-mail or https address for questions; a test may do without
  SAMVERKAN_HOST             optional: a name of the bot's own, without which only one organisation can sign in; takes SAMVERKAN_CERTIFICATE
  SAMVERKAN_CERTIFICATE      the resource id of its certificate in the environment of the container app; this script tells how to have both
  SAMVERKAN_APP              optional: the app registration (infra/app-registration.sh tells it)
  SAMVERKAN_TEAM             optional: the id of the team that the channels are in; takes SAMVERKAN_APP
  SAMVERKAN_OWNER            optional: the object id of who owns channels where nobody else can
  SAMVERKAN_ORGANISER        optional: the object id of whose calendar holds the meetings
  SAMVERKAN_COORDINATORS     optional: {"organisation":["tenantId/objectId"]}

Needs: az, logged in to the subscription, with the right to give roles; to build the image the .NET SDK of global.json.
Exit codes: 0 deployed, 1 failed, 2 wrong usage, 3 the answer was no.
END
}

wrong() {
  echo "$1" >&2
  echo 'infra/deploy.sh --help tells how it is called.' >&2
  exit 2
}

environment='' group='' registry='' registry_group='' image='' tag='' yes=false
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --yes) yes=true; shift ;;
    --group | --registry | --registry-group | --image | --tag)
      [ $# -ge 2 ] || wrong "$1 takes a value."
      case $1 in
        --group) group=$2 ;;
        --registry) registry=$2 ;;
        --registry-group) registry_group=$2 ;;
        --image) image=$2 ;;
        --tag) tag=$2 ;;
      esac
      shift 2
      ;;
    -*) wrong "There is no option $1." ;;
    *)
      [ -z "$environment" ] || wrong "One environment at a time: $environment or $1."
      environment=$1
      shift
      ;;
  esac
done

case $environment in
  test | production) ;;
  '') wrong 'Which environment? test or production.' ;;
  *) wrong "There is no environment $environment: test or production." ;;
esac
[ -n "$group" ] || wrong 'Which resource group? --group GROUP.'
[ -n "$registry$image" ] || wrong 'Which image? --registry NAME builds it, --image IMAGE is there already.'
for name in SAMVERKAN_TENANTS SAMVERKAN_ADMINISTRATORS SAMVERKAN_TEAM_TENANT; do
  [ -n "${!name:-}" ] || wrong "$name is not set."
done
if [ "$environment" = production ]; then
  for name in SAMVERKAN_CONTROLLER SAMVERKAN_CONTACT; do
    [ -n "${!name:-}" ] || wrong "$name is not set: /privacy would not say who answers for the personal data."
  done
fi
if [ -n "${SAMVERKAN_HOST:-}" ]; then
  [[ $SAMVERKAN_HOST =~ ^[a-z0-9-]+(\.[a-z0-9-]+)+$ ]] || wrong 'SAMVERKAN_HOST is a host, in small letters and without https://.'
  [ -n "${SAMVERKAN_CERTIFICATE:-}" ] || wrong 'SAMVERKAN_HOST takes SAMVERKAN_CERTIFICATE. Deployed without both, this script tells how to have them.'
elif [ -n "${SAMVERKAN_CERTIFICATE:-}" ]; then
  wrong 'SAMVERKAN_CERTIFICATE takes SAMVERKAN_HOST: whose certificate is it?'
fi
if [ -n "${SAMVERKAN_TEAM:-}" ] && [ -z "${SAMVERKAN_APP:-}" ]; then
  wrong 'SAMVERKAN_TEAM takes SAMVERKAN_APP: infra/app-registration.sh makes it.'
fi

build=false
if [ -z "$image" ]; then
  build=true
  if [ -z "$tag" ]; then
    [ -z "$(git -C "$here" status --porcelain)" ] || wrong 'Something is not committed, so the commit does not say what is in the image. Commit it, or give --tag TAG.'
    tag=$(git -C "$here" rev-parse --short=12 HEAD)
  fi
  image=$registry.azurecr.io/samverkan:$tag
fi

export SAMVERKAN_IMAGE=$image SAMVERKAN_GROUP=$group SAMVERKAN_REGISTRY=$registry SAMVERKAN_REGISTRY_GROUP=${registry_group:-$group}
deployment=(--resource-group "$group" --name "samverkan-$environment" --parameters "$here/$environment.bicepparam")

echo "What would change in $group, with $image:"
az deployment group what-if "${deployment[@]}"

if ! $yes; then
  printf 'Do it? (yes/no) '
  read -r answer || answer=no
  case $answer in
    yes | y | ja | j) ;;
    *) echo 'Nothing was changed.'; exit 3 ;;
  esac
fi

if $build; then
  # A token that is good for three hours: in no file, on no command line, and in nobody's environment but that of the program that pushes.
  token=$(az acr login --name "$registry" --expose-token --only-show-errors --query accessToken --output tsv)
  DOTNET_CONTAINER_PUSH_REGISTRY_UNAME=00000000-0000-0000-0000-000000000000 DOTNET_CONTAINER_PUSH_REGISTRY_PWORD=$token \
    dotnet publish "$here/../src/Bot/Bot.csproj" --configuration Release --runtime linux-x64 -t:PublishContainer \
    -p:ContainerRegistry="$registry.azurecr.io" -p:ContainerImageTag="$tag"
fi

outputs=$(az deployment group create "${deployment[@]}" --output tsv \
  --query 'properties.outputs.[host.value, botId.value, identityPrincipalId.value, azureHost.value, domainVerificationId.value, containerApp.value, environment.value, displayName.value]' | tr '\t\n' '  ')
read -r host bot identity azure_host verification app environment_of_app name <<< "$outputs"

cat <<END

Deployed: https://$host

  BOT_ID=$bot
  AAD_APP_CLIENT_ID=${SAMVERKAN_APP:-}

END
if [ -z "${SAMVERKAN_HOST:-}" ]; then
  cat <<END
Next, a name of its own, HOST, under a domain that is verified in the tenant of the app registration: without it only one organisation can
sign in to the map. In the DNS of the domain:

  HOST        CNAME  $azure_host
  asuid.HOST  TXT    $verification

Then the certificate, which takes some minutes, and this script again. Both are set from then on, else the name goes:

  az containerapp hostname add --hostname HOST --resource-group $group --name $app
  az containerapp hostname bind --hostname HOST --resource-group $group --name $app --environment $environment_of_app --validation-method CNAME
  export SAMVERKAN_HOST=HOST SAMVERKAN_CERTIFICATE=\$(az containerapp env certificate list --resource-group $group --name $environment_of_app \\
    --managed-certificates-only --query "[?properties.subjectName=='HOST'].id | [0]" --output tsv)

END
fi
if [ -z "${SAMVERKAN_APP:-}" ]; then
  only=''
  if [ -z "${SAMVERKAN_HOST:-}" ]; then
    only=' --one-organisation'
    echo 'Where one organisation is enough, that is left out. Then the app registration, which has the permissions and trusts the identity:'
  else
    echo 'Next, the app registration, which has the permissions and trusts the identity of the bot:'
  fi
  cat <<END

  infra/app-registration.sh --host $host --identity $identity --name '$name'$only

It tells SAMVERKAN_APP; then this script again.
END
else
  cat <<END
Next, the app package (BOT_ID, AAD_APP_CLIENT_ID and the host $host in its file of settings):

  dotnet run --project src/Bot -- package --env FILE

https://$host/health/ready answers "ok" when the bot can work.
END
fi
