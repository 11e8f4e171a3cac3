"""Turns the arguments of Vale into ours; our output is Vale's lines already."""


def argv(args, bin):
    program = ["dotnet", bin] if bin.endswith(".dll") else [bin]
    return program + ["lint", "--format", "vale"] + args


def lines(stdout):
    return stdout.split("\n")
