namespace Indicators.Import;

/// <summary>How much of an input is read: bytes, because nobody knows the number of rows before the end. Another thread may look at it.</summary>
/// <param name="stop">Tells whoever reads to stop.</param>
public sealed class ReadMeter(CancellationToken stop = default)
{
    private readonly CancellationToken stop = stop;
    private long total;
    private long read;

    /// <summary>The bytes that there are to read; 0 before that is known.</summary>
    public long Total => Volatile.Read(ref total);

    /// <summary>The bytes that were read.</summary>
    public long Read => Volatile.Read(ref read);

    internal void Begin(long bytes)
    {
        Volatile.Write(ref read, 0);
        Volatile.Write(ref total, bytes);
    }

    /// <summary>The same stream, whose bytes are counted as they are read.</summary>
    internal Stream Count(Stream stream) => new CountedStream(stream, this);

    private sealed class CountedStream(Stream inner, ReadMeter meter) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => inner.CanSeek;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            meter.stop.ThrowIfCancellationRequested();
            var bytes = inner.Read(buffer);
            Interlocked.Add(ref meter.read, bytes);
            return bytes;
        }

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
