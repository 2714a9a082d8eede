global using AngersHabitat.Application.Common;
global using AngersHabitat.Domain.Common;
global using AngersHabitat.Web.Pages;
global using AngersHabitat.Web.Pages.Forms;
global using AngersHabitat.Web.Presentation;
global using Mediator;
global using Microsoft.AspNetCore.Authorization;
global using Microsoft.AspNetCore.Mvc;
