// Samverkan in one resource group: who the bot is, where it keeps what it knows, where it runs, and its place in Teams.
// Nothing here is a key, a password or a secret. What opens something is a role that the bot's managed identity has.
targetScope = 'resourceGroup'

@description('What everything is named after: small letters, digits and hyphens. A test and a production may not share one: some names are for all of Azure.')
@minLength(3)
@maxLength(16)
param name string

@description('Where everything is: regions of the European Union alone.')
@allowed([
  'francecentral'
  'germanywestcentral'
  'italynorth'
  'northeurope'
  'polandcentral'
  'spaincentral'
  'swedencentral'
  'westeurope'
])
param location string

@description('Where the Bot Service keeps what it knows of the bot. It has one place in the European Union.')
@allowed(['westeurope'])
param botLocation string = 'westeurope'

@description('The name that people see in Teams.')
@maxLength(30)
param displayName string = 'Samverkan'

@description('The image of the bot, registry and tag included.')
param image string

@description('The Azure container registry that the image is in, by name. Empty: the image is public.')
param registryName string = ''

@description('The resource group of the registry.')
param registryResourceGroup string = resourceGroup().name

@description('The image of the OpenTelemetry collector that hands the telemetry of the bot on to Application Insights.')
param collectorImage string = 'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib:0.147.0'

@description('How many of the bot there always are. One of two may go without anybody noticing.')
@minValue(2)
param minReplicas int = 2

@description('How many of the bot there are at most.')
@minValue(2)
@maxValue(30)
param maxReplicas int = 4

@description('How many copies of the stored rows there are, and where: in one data centre (LRS) or in three of a region (ZRS).')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param storageSku string = 'Standard_ZRS'

@description('Whether the stored rows, which are public records, are locked against being deleted with the storage account.')
param lockStorage bool = true

@description('How long logs and telemetry are kept, in days.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Access:Tenants: the Entra tenants whose people may ask.')
@minLength(1)
param accessTenants string[]

@description('Access:Administrators: tenantId/objectId.')
@minLength(1)
param administrators string[]

@description('Access:Coordinators: the key of an organisation in the register, and tenantId/objectId of its coordinators.')
param coordinators { *: string[] } = {}

@description('Graph:TenantId: the tenant that the team is in.')
param graphTenantId string = tenant().tenantId

@description('Graph:ClientId: the app registration that has the permissions in the team. Empty until infra/app-registration.sh has made it.')
param graphClientId string = ''

@description('Provisioning:TeamId: the team that the channels are in. Empty: no channels and meetings.')
param teamId string = ''

@description('Provisioning:Owner: who owns a private or shared channel where nobody of the group can.')
param channelOwnerId string = ''

@description('Meetings:Organiser: whose calendar holds the meetings. Empty: no meetings.')
param organiserId string = ''

@description('Pages:Controller: the organisation that answers for the personal data, by name.')
param controller string = ''

@description('Pages:Contact: an e-mail or https address for questions.')
param contact string = ''

@description('A name of the bot\'s own, under a domain that is verified in the tenant of the app registration. Empty: Azure\'s name, at which only one organisation can sign in.')
param hostName string = ''

@description('The certificate of that name, by resource id. It is in the environment of the container app, so it is made once that is there.')
param certificateId string = ''

@description('Further keys of the configuration of the bot, as the README names them. None is for a secret.')
param settings { *: string } = {}

var tags = { application: 'samverkan', deployment: name }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${name}'
  location: location
  tags: tags
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: take('st${replace(name, '-', '')}${uniqueString(resourceGroup().id)}', 24)
    location: location
    tags: tags
    sku: storageSku
    isLocked: lockStorage
    principalId: identity.properties.principalId
  }
}

module telemetry 'modules/telemetry.bicep' = {
  name: 'telemetry'
  params: {
    name: name
    location: location
    tags: tags
    retentionDays: logRetentionDays
    principalId: identity.properties.principalId
  }
}

module pull 'modules/pull.bicep' = if (!empty(registryName)) {
  name: 'pull'
  scope: resourceGroup(registryResourceGroup)
  params: {
    registryName: registryName
    principalId: identity.properties.principalId
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  // The first replica pulls its image and opens its store at once.
  dependsOn: [pull]
  params: {
    name: name
    location: location
    tags: tags
    identityName: identity.name
    image: image
    registryServer: empty(registryName) ? '' : '${registryName}.azurecr.io'
    collectorImage: collectorImage
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    insightsName: telemetry.outputs.insightsName
    workspaceId: telemetry.outputs.workspaceId
    tableServiceUri: storage.outputs.tableServiceUri
    queueServiceUri: storage.outputs.queueServiceUri
    accessTenants: accessTenants
    administrators: administrators
    coordinators: coordinators
    graphTenantId: graphTenantId
    graphClientId: graphClientId
    teamId: teamId
    channelOwnerId: channelOwnerId
    organiserId: organiserId
    controller: controller
    contact: contact
    hostName: hostName
    certificateId: certificateId
    settings: settings
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'bot-${name}-${uniqueString(resourceGroup().id)}'
    location: botLocation
    tags: tags
    displayName: displayName
    host: app.outputs.host
    identityName: identity.name
  }
}

@description('Where the bot answers: the host of the Teams app and of its pages.')
output host string = app.outputs.host

@description('The bot in Teams (BOT_ID of the manifest).')
output botId string = identity.properties.clientId

@description('Who the app registration is to trust: infra/app-registration.sh --identity.')
output identityPrincipalId string = identity.properties.principalId

@description('Where it answers without a name of its own; what that name is an alias of.')
output azureHost string = app.outputs.azureHost

@description('What the DNS of a name of its own shows (TXT at asuid.HOST), to prove whose it is.')
output domainVerificationId string = app.outputs.domainVerificationId

@description('The container app.')
output containerApp string = app.outputs.appName

@description('The environment of the container app.')
output environment string = app.outputs.environmentName

@description('The name that people see, also of the app registration.')
output displayName string = displayName
