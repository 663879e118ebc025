using Serilog.AspNetCore;
using Serilog.Events;

namespace RolesSite.Http;

/// <summary>One line a request. Never the query: it holds quiz answers.</summary>
internal static class RequestLog
{
    public static void Configure(RequestLoggingOptions options)
    {
        options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms, {Bytes} bytes";
        options.GetLevel = (context, _, exception) => exception is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments("/health") && context.Response.StatusCode == StatusCodes.Status200OK ? LogEventLevel.Debug
            : LogEventLevel.Information;
    }
}
