global using AngersHabitat.Application.Common;
global using AngersHabitat.Domain.Common;
global using AngersHabitat.Store;
global using AngersHabitat.Testing;
global using Microsoft.EntityFrameworkCore;
