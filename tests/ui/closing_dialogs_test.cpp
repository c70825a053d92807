// SPDX-License-Identifier: MPL-2.0
// What a person is asked and told who closes a report or verifies a copy by the menu.
#include <gtest/gtest.h>

#include <algorithm>

#include "ui/closing_fixture.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

bool has(const std::vector<std::string>& texts, const std::string& part) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const std::string& text) { return text.find(part) != std::string::npos; });
}

// From the menu a person is asked for the reason, once about what nobody has reviewed, and for the
// folder. The dialog of the folder is the office's own, as the system has none here.
TEST_F(ClosingTest, OnScreenEachStepIsAsked) {
  std::filesystem::copy_file(std::filesystem::path(POA_SAMPLES) / "54201.ods", file("54201.ods"));
  const Document workbook = office->edit_in_window(file("54201.ods"));
  MenuCommand command(*office, workbook, "service:mx.poa.Comandos?CerrarParaFirma");
  const auto errors = command.dialog("Cerrar para firma");
  EXPECT_TRUE(has(errors, "El reporte tiene errores (7):\nARIT-03 error: Meta 300: "));
  EXPECT_TRUE(command.shows_all());
  EXPECT_TRUE(has(errors, "Motivo para cerrarlo con errores"));
  command.type("2024");
  command.press(Key::Enter);
  const auto warnings = command.dialog("Cerrar para firma");
  EXPECT_TRUE(has(warnings, "Quedan advertencias sin marcar como revisadas (6):"));
  EXPECT_TRUE(has(warnings, "¿Cerrar el reporte así?"));
  command.click("Sí");
  const auto places = command.dialog("Carpeta para los tres archivos del cierre");
  EXPECT_TRUE(has(places, folder.string())) << "the report's own folder is offered";
  command.click("Seleccionar");
  const auto done = command.dialog("Cerrar para firma");
  EXPECT_TRUE(has(done, "Reporte cerrado: " + file(std::string(kName) + ".pdf").string()));
  command.press(Key::Enter);
  command.finish();
  EXPECT_EQ(data().closing.value().reason, "2024");
}

TEST_F(ClosingTest, OnScreenNoReasonClosesNothing) {
  std::filesystem::copy_file(std::filesystem::path(POA_SAMPLES) / "54201.ods", file("54201.ods"));
  const Document workbook = office->edit_in_window(file("54201.ods"));
  MenuCommand command(*office, workbook, "service:mx.poa.Comandos?CerrarParaFirma");
  static_cast<void>(command.dialog("Cerrar para firma"));
  command.press(Key::Enter);
  command.finish();
  EXPECT_FALSE(std::filesystem::exists(file(std::string(kName) + ".pdf")));
}

TEST_F(ClosingTest, OnScreenTheCopyInFrontIsVerified) {
  close(sample());
  const Document itself = office->edit_in_window(copy());
  MenuCommand command(*office, itself, "service:mx.poa.Comandos?VerificarCopia");
  EXPECT_TRUE(has(command.dialog("Verificar copia"), "Huella del papel"));
  command.press(Key::Enter);
  EXPECT_TRUE(has(command.dialog("Verificar copia"), "Coincide: los datos de "));
  command.press(Key::Enter);
  command.finish();
}

}  // namespace
}  // namespace poa::office
