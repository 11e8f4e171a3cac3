using System.Runtime.CompilerServices;

// Words are taken apart in buffers on the stack, which would cost more to clear than to fill.
[module: SkipLocalsInit]
