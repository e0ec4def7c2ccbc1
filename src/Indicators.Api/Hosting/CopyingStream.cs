namespace Indicators.Api;

/// <summary>Passes on what is written, and keeps a copy as long as that is short.</summary>
/// <param name="target">Where it goes.</param>
/// <param name="longest">The most bytes to keep.</param>
internal sealed class CopyingStream(Stream target, int longest) : Stream
{
    private readonly MemoryStream copy = new();
    private bool isTooLong;

    /// <summary>What was written; null where that was too long.</summary>
    internal byte[]? Copied => isTooLong ? null : copy.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("answers are written without blocking");

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Copy(buffer.Span);
        return target.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => target.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => target.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Copy(ReadOnlySpan<byte> written)
    {
        if (isTooLong || copy.Length + written.Length > longest)
        {
            isTooLong = true;
            copy.SetLength(0);
            return;
        }

        copy.Write(written);
    }
}
