using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddInterventions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "InterventionKinds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NameKey = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Trade = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UsualMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    InDwelling = table.Column<bool>(type: "INTEGER", nullable: false),
                    PromisedDays = table.Column<int>(type: "INTEGER", nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionKinds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Workers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsFirm = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Trades = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DailyMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    RecognisedBy = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Workers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Protocols",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KindId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ListKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedById = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Protocols", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Protocols_InterventionKinds_KindId",
                        column: x => x.KindId,
                        principalTable: "InterventionKinds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Interventions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false),
                    KindId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Urgency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Setting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ResidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Building = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Stair = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DwellingKey = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RequestedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PostponedFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SlotOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SlotFrom = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    SlotTo = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    WorkerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedFrom = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LinkKey = table.Column<string>(type: "TEXT", maxLength: 22, nullable: true),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    AtRisk = table.Column<bool>(type: "INTEGER", nullable: true),
                    Ill = table.Column<bool>(type: "INTEGER", nullable: true),
                    Alone = table.Column<bool>(type: "INTEGER", nullable: true),
                    Details = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ErasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ProtocolId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExceptionReason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ExceptionAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExceptionAnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Interventions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Interventions_InterventionKinds_KindId",
                        column: x => x.KindId,
                        principalTable: "InterventionKinds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interventions_Places_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interventions_Protocols_ProtocolId",
                        column: x => x.ProtocolId,
                        principalTable: "Protocols",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interventions_Residences_ResidenceId",
                        column: x => x.ResidenceId,
                        principalTable: "Residences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Interventions_Workers_WorkerId",
                        column: x => x.WorkerId,
                        principalTable: "Workers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProtocolPoints",
                columns: table => new
                {
                    ProtocolId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Moment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsRequired = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtocolPoints", x => new { x.ProtocolId, x.Rank });
                    table.ForeignKey(
                        name: "FK_ProtocolPoints_Protocols_ProtocolId",
                        column: x => x.ProtocolId,
                        principalTable: "Protocols",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InterventionAccesses",
                columns: table => new
                {
                    InterventionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionAccesses", x => x.InterventionId);
                    table.ForeignKey(
                        name: "FK_InterventionAccesses_Interventions_InterventionId",
                        column: x => x.InterventionId,
                        principalTable: "Interventions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InterventionSteps",
                columns: table => new
                {
                    InterventionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Token = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SlotOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SlotFrom = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    SlotTo = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    WorkerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterventionSteps", x => new { x.InterventionId, x.Rank });
                    table.ForeignKey(
                        name: "FK_InterventionSteps_Interventions_InterventionId",
                        column: x => x.InterventionId,
                        principalTable: "Interventions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PointAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    InterventionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PointKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PointAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PointAnswers_Interventions_InterventionId",
                        column: x => x.InterventionId,
                        principalTable: "Interventions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TenantMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    InterventionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wish = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProposedHalf = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HandledById = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenantMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TenantMessages_Interventions_InterventionId",
                        column: x => x.InterventionId,
                        principalTable: "Interventions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InterventionKinds_NameKey",
                table: "InterventionKinds",
                column: "NameKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_AgencyId",
                table: "Interventions",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_EndedAt_DueAt",
                table: "Interventions",
                columns: new[] { "EndedAt", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_EndedOn_RequestedOn",
                table: "Interventions",
                columns: new[] { "EndedOn", "RequestedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_ErasedAt_EndedAt",
                table: "Interventions",
                columns: new[] { "ErasedAt", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_ExceptionAt_ExceptionAnsweredAt",
                table: "Interventions",
                columns: new[] { "ExceptionAt", "ExceptionAnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_KindId",
                table: "Interventions",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_LinkKey",
                table: "Interventions",
                column: "LinkKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_ProtocolId",
                table: "Interventions",
                column: "ProtocolId");

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_RequestedOn_EndedOn",
                table: "Interventions",
                columns: new[] { "RequestedOn", "EndedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_ResidenceId_DwellingKey",
                table: "Interventions",
                columns: new[] { "ResidenceId", "DwellingKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_SlotOn_WorkerId",
                table: "Interventions",
                columns: new[] { "SlotOn", "WorkerId" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_SourceId",
                table: "Interventions",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_State_DueAt",
                table: "Interventions",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_WorkerId",
                table: "Interventions",
                column: "WorkerId");

            migrationBuilder.CreateIndex(
                name: "IX_InterventionSteps_InterventionId_Token",
                table: "InterventionSteps",
                columns: new[] { "InterventionId", "Token" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PointAnswers_InterventionId",
                table: "PointAnswers",
                column: "InterventionId");

            migrationBuilder.CreateIndex(
                name: "IX_Protocols_KindId",
                table: "Protocols",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_Protocols_ListKey_Number",
                table: "Protocols",
                columns: new[] { "ListKey", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TenantMessages_HandledAt",
                table: "TenantMessages",
                column: "HandledAt");

            migrationBuilder.CreateIndex(
                name: "IX_TenantMessages_InterventionId",
                table: "TenantMessages",
                column: "InterventionId");

            migrationBuilder.CreateIndex(
                name: "IX_Workers_AccountId",
                table: "Workers",
                column: "AccountId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InterventionAccesses");

            migrationBuilder.DropTable(
                name: "InterventionSteps");

            migrationBuilder.DropTable(
                name: "PointAnswers");

            migrationBuilder.DropTable(
                name: "ProtocolPoints");

            migrationBuilder.DropTable(
                name: "TenantMessages");

            migrationBuilder.DropTable(
                name: "Interventions");

            migrationBuilder.DropTable(
                name: "Protocols");

            migrationBuilder.DropTable(
                name: "Workers");

            migrationBuilder.DropTable(
                name: "InterventionKinds");
        }
    }
}
