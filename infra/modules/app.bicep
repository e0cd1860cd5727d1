// The bot as a container, two of it or more, and beside each a collector for its telemetry.

@description('What the resources are named after.')
param name string

@description('Where they are.')
param location string

@description('Of the resources.')
param tags object

@description('Of the managed identity that the bot is.')
param identityName string

@description('The image of the bot.')
param image string

@description('The registry that takes the identity for the image; empty for a public one.')
param registryServer string

@description('The image of the OpenTelemetry collector.')
param collectorImage string

@description('How many of the bot there always are.')
@minValue(2)
param minReplicas int

@description('How many of the bot there are at most.')
param maxReplicas int

@description('Of Application Insights.')
param insightsName string

@description('Of the workspace that logs go to.')
param workspaceId string

@description('Storage:TableServiceUri.')
param tableServiceUri string

@description('Storage:QueueServiceUri.')
param queueServiceUri string

@description('Access:Tenants.')
param accessTenants string[]

@description('Access:Administrators.')
param administrators string[]

@description('Access:Coordinators, by organisation.')
param coordinators { *: string[] }

@description('Graph:TenantId.')
param graphTenantId string

@description('Graph:ClientId.')
param graphClientId string

@description('Provisioning:TeamId.')
param teamId string

@description('Provisioning:Owner.')
param channelOwnerId string

@description('Meetings:Organiser.')
param organiserId string

@description('Pages:Controller.')
param controller string

@description('Pages:Contact.')
param contact string

@description('A name of its own; empty: Azure\'s.')
param hostName string

@description('The certificate of that name.')
param certificateId string

@description('Further keys of the configuration.')
param settings { *: string }

// Of the image too (src/Bot/Bot.csproj).
var port = 8080
var appName = 'ca-${name}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource environment 'Microsoft.App/managedEnvironments@2026-01-01' = {
  name: 'cae-${name}'
  location: location
  tags: tags
  properties: {
    // To the workspace by the setting below: the other way, 'log-analytics', takes the workspace's key.
    appLogsConfiguration: { destination: 'azure-monitor' }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: environment
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'ContainerAppConsoleLogs', enabled: true }
      { category: 'ContainerAppSystemLogs', enabled: true }
    ]
  }
}

// A key that has no value is left out: the bot takes its own default. It refuses a team that no registration is for.
var variables = filter(
  concat(
    [
      { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
      { name: 'MicrosoftAppId', value: identity.properties.clientId }
      { name: 'MicrosoftAppTenantId', value: identity.properties.tenantId }
      { name: 'Storage__TableServiceUri', value: tableServiceUri }
      { name: 'Storage__QueueServiceUri', value: queueServiceUri }
      { name: 'Graph__TenantId', value: empty(graphClientId) ? '' : graphTenantId }
      { name: 'Graph__ClientId', value: graphClientId }
      { name: 'Provisioning__TeamId', value: empty(graphClientId) ? '' : teamId }
      { name: 'Provisioning__Owner', value: channelOwnerId }
      { name: 'Provisioning__Site', value: empty(hostName) ? 'https://${appName}.${environment.properties.defaultDomain}' : 'https://${hostName}' }
      { name: 'Meetings__Organiser', value: organiserId }
      { name: 'Pages__Controller', value: controller }
      { name: 'Pages__Contact', value: contact }
      { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: 'http://127.0.0.1:4317' }
      // Application Insights adds up by itself.
      { name: 'OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE', value: 'delta' }
    ],
    map(accessTenants, (value, i) => { name: 'Access__Tenants__${i}', value: value }),
    map(administrators, (value, i) => { name: 'Access__Administrators__${i}', value: value }),
    map(items(coordinators), each => { name: 'Access__Coordinators__${each.key}', value: join(each.value, ',') }),
    map(items(settings), each => { name: replace(each.key, ':', '__'), value: each.value })
  ),
  variable => !empty(variable.value)
)

resource app 'Microsoft.App/containerApps@2026-01-01' = {
  name: appName
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        allowInsecure: false
        targetPort: port
        transport: 'auto'
        customDomains: empty(hostName) ? [] : [{ name: hostName, bindingType: 'SniEnabled', certificateId: certificateId }]
        traffic: [{ latestRevision: true, weight: 100 }]
      }
      registries: empty(registryServer) ? [] : [{ server: registryServer, identity: identity.id }]
    }
    template: {
      // It finishes what it was asked within 20 seconds of being told to stop.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: image
          env: variables
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/health/live', port: port, scheme: 'HTTP' }
              periodSeconds: 1
              timeoutSeconds: 2
              failureThreshold: 60
            }
            {
              type: 'Liveness'
              httpGet: { path: '/health/live', port: port, scheme: 'HTTP' }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              // A replica gets nothing before it is ready once. After that, the store's being away is no reason to leave:
              // the bot goes on answering from the register that it has, and the others are no better off. 48 is the most.
              type: 'Readiness'
              httpGet: { path: '/health/ready', port: port, scheme: 'HTTP' }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 48
            }
          ]
        }
        {
          // Application Insights takes telemetry from identities alone here, and the OpenTelemetry agent of the
          // environment can not show one (nor does it pass metrics on): a collector of our own does both.
          name: 'collector'
          image: collectorImage
          args: ['--config=env:COLLECTOR_CONFIG']
          env: [
            { name: 'COLLECTOR_CONFIG', value: loadTextContent('collector.yaml') }
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            // Where to send, not a key: with local authentication off it opens nothing.
            { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
          ]
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '100' } } }]
      }
    }
  }
}

@description('Where the bot answers.')
output host string = empty(hostName) ? app.properties.configuration.ingress.fqdn : hostName

@description('Where it answers without a name of its own.')
output azureHost string = app.properties.configuration.ingress.fqdn

@description('What the DNS of a name of its own shows.')
output domainVerificationId string = app.properties.customDomainVerificationId

@description('Of the container app.')
output appName string = app.name

@description('Of its environment.')
output environmentName string = environment.name
