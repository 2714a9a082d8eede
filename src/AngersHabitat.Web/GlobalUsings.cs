global using AngersHabitat.Application.Common;
global using AngersHabitat.Domain.Common;
global using AngersHabitat.Web.Pages;
global using AngersHabitat.Web.Pages.Forms;
global using AngersHabitat.Web.Presentation;
global using Mediator;
global using Microsoft.AspNetCore.Authorization;
global using Microsoft.AspNetCore.Mvc;
// Former names, until every view says Words.
#pragma warning disable IDE0005
global using EnumLabels = AngersHabitat.Web.Presentation.Words;
global using RuleTexts = AngersHabitat.Web.Presentation.Words;
#pragma warning restore IDE0005
