using 'main.bicep'

// What is named SAMVERKAN_* is read from the environment of infra/deploy.sh; "infra/deploy.sh --help" says what each is.
// A missing one that has no default stops the deployment before it begins.

param name = 'samverkan-test'
param location = 'swedencentral'
param displayName = 'Samverkan (test)'

param image = readEnvironmentVariable('SAMVERKAN_IMAGE')
param registryName = readEnvironmentVariable('SAMVERKAN_REGISTRY', '')
param registryResourceGroup = readEnvironmentVariable('SAMVERKAN_REGISTRY_GROUP', readEnvironmentVariable('SAMVERKAN_GROUP'))

param storageSku = 'Standard_LRS'
param lockStorage = false
param logRetentionDays = 30
param maxReplicas = 2

param accessTenants = split(readEnvironmentVariable('SAMVERKAN_TENANTS'), ',')
param administrators = split(readEnvironmentVariable('SAMVERKAN_ADMINISTRATORS'), ',')
param coordinators = json(readEnvironmentVariable('SAMVERKAN_COORDINATORS', '{}'))

param graphTenantId = readEnvironmentVariable('SAMVERKAN_TEAM_TENANT')
param graphClientId = readEnvironmentVariable('SAMVERKAN_APP', '')
param teamId = readEnvironmentVariable('SAMVERKAN_TEAM', '')
param channelOwnerId = readEnvironmentVariable('SAMVERKAN_OWNER', '')
param organiserId = readEnvironmentVariable('SAMVERKAN_ORGANISER', '')

param controller = readEnvironmentVariable('SAMVERKAN_CONTROLLER', '')
param contact = readEnvironmentVariable('SAMVERKAN_CONTACT', '')

param hostName = readEnvironmentVariable('SAMVERKAN_HOST', '')
param certificateId = readEnvironmentVariable('SAMVERKAN_CERTIFICATE', '')

param settings = {
  'Provisioning:Auto': 'false'
}
