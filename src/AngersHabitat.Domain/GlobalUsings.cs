global using AngersHabitat.Domain.Common;
