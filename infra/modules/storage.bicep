// The store and the work queue. The table and the queues in it are made by the bot.

@description('Of the storage account; one for all of Azure.')
param name string

@description('Where it is.')
param location string

@description('Of the resources.')
param tags object

@description('How many copies there are, and where.')
param sku string

@description('Whether it can not be deleted before the lock is taken away.')
param isLocked bool

@description('Of the managed identity that reads and writes.')
param principalId string

var roles = {
  storageTableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  storageQueueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
}

resource account 'Microsoft.Storage/storageAccounts@2025-08-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in items(roles): {
    name: guid(account.id, principalId, role.value)
    scope: account
    properties: {
      principalId: principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
    }
  }
]

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (isLocked) {
  name: 'public-records'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Minutes and the log of changes are public records.'
  }
}

@description('Storage:TableServiceUri.')
output tableServiceUri string = account.properties.primaryEndpoints.table

@description('Storage:QueueServiceUri.')
output queueServiceUri string = account.properties.primaryEndpoints.queue
