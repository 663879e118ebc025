using Microsoft.AspNetCore.Diagnostics;

namespace RolesSite.Http;

/// <summary>The site can only be read. A page that met another method would render without the model that its handler makes.</summary>
public sealed class ReadOnlyMethods(RequestDelegate next)
{
    public async Task Invoke(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method))
        {
            await next(context);
        }
        else if (context.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else
        {
            // The error page that follows is read like any other; the log keeps the method that came.
            context.Request.Method = HttpMethods.Get;
            await next(context);
            context.Request.Method = method;
        }
    }
}
