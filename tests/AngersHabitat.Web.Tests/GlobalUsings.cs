global using System.Net;
global using AngersHabitat.Testing;
