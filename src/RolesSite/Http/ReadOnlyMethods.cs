namespace RolesSite.Http;

/// <summary>The site can only be read. A page that met another method would render without the model that its handler makes.</summary>
public sealed class ReadOnlyMethods(RequestDelegate next)
{
    public Task Invoke(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return next(context);

        context.Response.Headers.Allow = "GET, HEAD";
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;

        // The error page that follows is read like any other.
        context.Request.Method = HttpMethods.Get;
        return Task.CompletedTask;
    }
}
