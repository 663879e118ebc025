FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
WORKDIR /source

# The packages first: this layer stays as long as the lock files do.
COPY global.json Directory.Build.* Directory.Packages.props ./
COPY src/RolesSite/RolesSite.csproj src/RolesSite/packages.lock.json src/RolesSite/
COPY src/RolesSite.Content/RolesSite.Content.csproj src/RolesSite.Content/packages.lock.json src/RolesSite.Content/
RUN dotnet restore src/RolesSite --locked-mode -a ${TARGETARCH:-amd64}

COPY .editorconfig ./
COPY wwwroot wwwroot
COPY content content
COPY src src
RUN dotnet publish src/RolesSite -c Release -a ${TARGETARCH:-amd64} --no-self-contained --no-restore -o /app \
    && dotnet /app/RolesSite.dll check

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["dotnet", "RolesSite.dll", "health"]
ENTRYPOINT ["dotnet", "RolesSite.dll"]
