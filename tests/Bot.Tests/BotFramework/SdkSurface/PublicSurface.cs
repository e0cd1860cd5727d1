using System.Reflection;
using System.Text.Json.Serialization;

namespace Samverkan.Bot.Tests.BotFramework.SdkSurface;

/// <summary>Renders public and protected members in the format of the SDK's list: a line for the type, an indented one for each member.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<SurfaceType> Of(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !type.IsNested).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(Render);

    private static SurfaceType Render(Type type)
    {
        var name = $"{type.Namespace}.{Name(type)}";
        if (type.IsEnum)
            return new($"enum {name}", [], [string.Join(", ", Enum.GetNames(type))]);
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            return new($"delegate {name}", [], [$"{Name(invoke.ReturnType)} ({Parameters(invoke)})"]);
        }

        var kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            _ => "class",
        };
        return new($"{kind} {name}", [.. Bases(type)], [.. Members(type)]);
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object))
            yield return Name(parent);
        foreach (var contract in type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []))
            yield return Name(contract);
    }

    private static IEnumerable<string> Members(Type type)
    {
        foreach (var constructor in type.GetConstructors(Declared).Where(each => !each.IsStatic && IsVisible(each)))
            yield return $"{(constructor.IsPublic ? "" : "protected ")}new({Parameters(constructor)})";
        foreach (var field in type.GetFields(Declared).Where(each => each.IsPublic || each.IsFamily))
            yield return field.IsLiteral ? $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}" : $"static {Name(field.FieldType)} {field.Name}";
        foreach (var property in type.GetProperties(Declared).Where(each => each.GetMethod is { } get && IsVisible(get)))
            yield return Property(type, property);
        foreach (var method in type.GetMethods(Declared).Where(each => !each.IsSpecialName && IsVisible(each)))
            yield return $"{Modifiers(method)}{Name(method.ReturnType)} {method.Name}{Generics(method.GetGenericArguments())}({Parameters(method)})";
    }

    private static string Property(Type type, PropertyInfo property)
    {
        var setter = property.SetMethod is { } set && IsVisible(set) ? " set;" : "";
        return $"{Modifiers(property.GetMethod!)}{Name(property.PropertyType)} {property.Name} {{ get;{setter} }}{JsonName(type, property)}";
    }

    private static string JsonName(Type type, PropertyInfo property)
    {
        if (type is { IsInterface: true } || type.IsSubclassOf(typeof(Exception))
            || type.Namespace?.StartsWith("Microsoft.Bot.Schema", StringComparison.Ordinal) != true
            || property.GetCustomAttribute<JsonExtensionDataAttribute>() is not null)
            return "";
        return $"  json:{property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name)}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Modifiers(MethodInfo method)
    {
        var access = method.IsPublic ? "" : "protected ";
        if (method.DeclaringType!.IsInterface)
            return "";
        return access + method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } when method.GetBaseDefinition() == method => "abstract ",
            { IsVirtual: true } when method.GetBaseDefinition() != method => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsByRef ? $"ref {Name(parameter.ParameterType.GetElementType()!)}" : Name(parameter.ParameterType);
        var fallback = parameter switch
        {
            { IsOptional: false } => "",
            { RawDefaultValue: string text } => $" = \"{text}\"",
            { RawDefaultValue: bool flag } => flag ? " = true" : " = false",
            _ => " = default",
        };
        return $"{type} {parameter.Name}{fallback}";
    }

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return $"{Name(underlying)}?";
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[]";
        if (type.IsGenericType)
            return type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + Generics(type.GetGenericArguments());
        return type switch
        {
            _ when type == typeof(string) => "string",
            _ when type == typeof(object) => "object",
            _ when type == typeof(bool) => "bool",
            _ when type == typeof(int) => "int",
            _ when type == typeof(double) => "double",
            _ when type == typeof(void) => "void",
            _ => type.Name,
        };
    }

    private static string Generics(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>";
}
