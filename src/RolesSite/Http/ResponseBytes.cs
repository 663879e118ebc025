using Serilog;

namespace RolesSite.Http;

/// <summary>Counts the bytes of the body as they leave, compressed, for the request log.</summary>
public sealed class ResponseBytes(RequestDelegate next, IDiagnosticContext log)
{
    public async Task Invoke(HttpContext context)
    {
        var body = context.Response.Body;
        var counted = new CountingStream(body);
        context.Response.Body = counted;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            log.Set("Bytes", HttpMethods.IsHead(context.Request.Method) ? 0 : counted.Count);
        }
    }

    private sealed class CountingStream(Stream inner) : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Count += count;
            inner.Write(buffer, offset, count);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count += buffer.Length;
            return inner.WriteAsync(buffer, cancellationToken);
        }

        public override void Flush() => inner.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
