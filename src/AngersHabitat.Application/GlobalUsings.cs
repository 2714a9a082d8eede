global using AngersHabitat.Application.Common;
global using AngersHabitat.Domain.Common;
global using AngersHabitat.Store;
global using FluentValidation;
global using Mediator;
global using Microsoft.EntityFrameworkCore;
