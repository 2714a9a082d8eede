using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddSubscriptions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Subscriptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    ConfirmedKey = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Bounces = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subscriptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SubscriptionChoices",
                columns: table => new
                {
                    SubscriptionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SubscriptionChoices", x => new { x.SubscriptionId, x.SubjectId });
                    table.ForeignKey(
                        name: "FK_SubscriptionChoices_Subscriptions_SubscriptionId",
                        column: x => x.SubscriptionId,
                        principalTable: "Subscriptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SubscriptionChoices_SubjectId",
                table: "SubscriptionChoices",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_Address",
                table: "Subscriptions",
                column: "Address");

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_ConfirmedKey",
                table: "Subscriptions",
                column: "ConfirmedKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Subscriptions_State_Id",
                table: "Subscriptions",
                columns: new[] { "State", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SubscriptionChoices");

            migrationBuilder.DropTable(
                name: "Subscriptions");
        }
    }
}
