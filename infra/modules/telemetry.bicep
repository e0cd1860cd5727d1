// Where logs, spans and metrics end. Neither takes a key: who writes has a role.

@description('What the resources are named after.')
param name string

@description('Where they are.')
param location string

@description('Of the resources.')
param tags object

@description('How long what comes in is kept, in days.')
param retentionDays int

@description('Of the managed identity that sends.')
param principalId string

var monitoringMetricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-07-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
    features: {
      disableLocalAuth: true
      enableLogAccessUsingOnlyResourcePermissions: true
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    DisableLocalAuth: true
    IngestionMode: 'LogAnalytics'
    RetentionInDays: retentionDays
    WorkspaceResourceId: workspace.id
  }
}

// In spite of its name it is for spans and logs too.
resource publisher 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, principalId, monitoringMetricsPublisher)
  scope: insights
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', monitoringMetricsPublisher)
  }
}

@description('Of Application Insights.')
output insightsName string = insights.name

@description('Of the workspace that logs go to.')
output workspaceId string = workspace.id
