// SPDX-License-Identifier: MPL-2.0
// Texts that Importar is given and that are no report: whatever made the readers stumble once, and
// noise as large as a file may be. Each is told or refused, in a time that only a hang exceeds, and
// the file is left as it was.
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "hostile/hostile_test.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"

namespace poa::hostile {
namespace {

namespace fs = std::filesystem;

using office::contents_of;

constexpr const char* kImport = "mx.poa.calc:Importar";
constexpr std::size_t kLargest = 10'000'000;

class HostileImports : public HostileTest {
 protected:
  void SetUp() override { fs::create_directories(folder); }

  static void write(const fs::path& file, const std::string& contents) {
    std::ofstream(file, std::ios::binary) << contents;
  }

  // "imported", or "refused" with some words.
  static std::string answer(const Document& in_front, const char* argument,
                            const std::string& given) {
    try {
      const std::string said = in_front.run(kImport, {office::text_argument(argument, given)});
      EXPECT_TRUE(said.starts_with("Imported from ")) << said;
      const Document made = office::document_in_front(office());
      EXPECT_TRUE(made.has_name("TMM_DUDOSAS"));
      return "imported";
    } catch (const office::OfficeError& error) {
      const std::string said = error.what();
      EXPECT_GT(said.size(), std::string(kImport).size() + 10) << "a refusal without a reason";
      return "refused";
    }
  }

  std::string import_file(const Document& in_front, const fs::path& file) const {
    const std::string before = contents_of(file);
    std::string said = watched(file.filename().string(),
                               [&] { return answer(in_front, "Archivo", file.string()); });
    EXPECT_EQ(contents_of(file), before) << file;
    for (const auto& entry : fs::directory_iterator(folder))
      EXPECT_FALSE(entry.path().filename().string().starts_with(".~lock")) << entry.path();
    return said;
  }

  const fs::path folder = office().scratch() / "textos";
};

// As a file with each ending that tells how a text is read.
TEST_F(HostileImports, WhatMadeReadersStumble) {
  const Document sheet = office().new_spreadsheet_in_window();
  int files = 0;
  int refused = 0;
  measured("Importar of the texts of the fuzz targets", [&] {
    for (const char* corpus : {"text_import", "imported", "scanned_goals", "csv"}) {
      for (const auto& entry : fs::directory_iterator(fs::path(POA_FUZZ_CORPUS) / corpus)) {
        for (const char* ending : {".txt", ".csv", ".json"}) {
          const fs::path file = folder / (entry.path().filename().string() + ending);
          fs::copy_file(entry.path(), file, fs::copy_options::overwrite_existing);
          refused += import_file(sheet, file) == "refused" ? 1 : 0;
          ++files;
        }
      }
    }
    return std::to_string(refused) + " of " + std::to_string(files) + " refused";
  });
  EXPECT_GE(files, 45);
  EXPECT_GT(refused, 0);
  EXPECT_LT(refused, files) << "some are reports";
}

// What fills a file of the largest size.
std::vector<std::string> noises() {
  std::mt19937 random(20260103);
  std::string bytes;
  std::string letters;
  while (bytes.size() < kLargest) {
    bytes += static_cast<char>(random() % 256);
    letters += "aeiou \t,;\n\"1.-%P"[random() % 17];
  }
  const auto repeated = [](const std::string& part) {
    std::string all;
    while (all.size() + part.size() <= kLargest) all += part;
    return all;
  };
  return {bytes,
          letters,
          repeated("\t"),
          repeated("\""),
          repeated("9"),
          repeated("META ANUAL\tP\tA\t"),
          repeated("METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\n"),
          repeated("1.- Uno\t4\t1\t1\n")};
}

TEST_F(HostileImports, OfTheLargestNoise) {
  const Document sheet = office().new_spreadsheet_in_window();
  const std::vector<std::string> all = noises();
  measured("Importar of 10 MB of noise, kinds: " + std::to_string(all.size()), [&] {
    for (std::size_t kind = 0; kind < all.size(); ++kind) {
      for (const char* ending : {".txt", ".csv"}) {
        const fs::path file = folder / ("ruido " + std::to_string(kind) + ending);
        write(file, all[kind]);
        EXPECT_EQ(import_file(sheet, file), "refused") << file;
      }
    }
    return std::string("all refused");
  });
}

TEST_F(HostileImports, AsAnArgument) {
  const Document sheet = office().new_spreadsheet_in_window();
  measured("Importar of texts as an argument", [&] {
    for (const std::string& text :
         {std::string(), std::string(" \t\n"), std::string(1'000'000, '\t'),
          std::string("METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\n"),
          std::string(2'000'000, 'x'), std::string("=1+1\t=HYPERLINK(\"x\")\n")}) {
      EXPECT_EQ(watched("a text", [&] { return answer(sheet, "Texto", text); }), "refused")
          << text.substr(0, 40);
    }
    return std::string("all refused");
  });
}

}  // namespace
}  // namespace poa::hostile
