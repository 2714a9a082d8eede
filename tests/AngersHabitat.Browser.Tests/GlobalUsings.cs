global using AngersHabitat.Browser.Tests.Common;
global using Microsoft.Playwright;
