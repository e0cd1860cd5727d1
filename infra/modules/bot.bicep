// The bot as Teams knows it. It is the managed identity: there is no password that could be lost.

@description('Of the bot.')
param name string

@description('Where the Bot Service keeps it.')
param location string

@description('Of the resources.')
param tags object

@description('The name that people see.')
param displayName string

@description('Where it answers.')
param host string

@description('Of the managed identity that it is.')
param identityName string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    description: 'Who cooperates with whom, on what, and when.'
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    disableLocalAuth: true
    isStreamingSupported: false
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      acceptedTerms: true
      enableCalling: false
      isEnabled: true
    }
  }
}
