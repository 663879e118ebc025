using RolesSite;

return await CommandLine.Run(args);
