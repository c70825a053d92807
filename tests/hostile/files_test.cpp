// SPDX-License-Identifier: MPL-2.0
// Templates that came to harm on their way: cut short, with changed bytes, with wrong parts. Each
// gives a document or is refused, and the office goes on.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "hostile/figures.hpp"
#include "hostile/hostile_test.hpp"
#include "office/file_contents.hpp"
#include "office/process.hpp"

namespace poa::hostile {
namespace {

namespace fs = std::filesystem;

using office::contents_of;

void write(const fs::path& file, const std::string& contents) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << contents;
}

class HostileFiles : public HostileTest {
 protected:
  // "document", or "refused".
  static std::string opened(const std::string& what, const fs::path& file) {
    return watched(what, [&]() -> std::string {
      try {
        const Document document = office().new_from_template(file);
        return "document";
      } catch (const office::OfficeError&) {
        // Told from the office's death by the next question, which it has to answer.
        return office().new_spreadsheet().sheets().empty() ? "" : "refused";
      }
    });
  }

  // Opens `count` files that `harm` makes of the template's bytes; says how many were refused.
  template <class Harm>
  static std::string harmed(const std::string& what, int count, Harm harm) {
    const std::string whole = contents_of(POA_TEMPLATE);
    const fs::path file = office().scratch() / "harmed.ots";
    return measured(what, [&] {
      int refused = 0;
      for (int at = 0; at < count; ++at) {
        write(file, harm(whole, at));
        if (opened(what + ", file " + std::to_string(at), file) == "refused") ++refused;
      }
      return std::to_string(refused) + " refused";
    });
  }

  static fs::path unpacked() {
    fs::path folder = office().scratch() / "parts";
    fs::remove_all(folder);
    run({POA_UNZIP, "-q", POA_TEMPLATE, "-d", folder.string()});
    return folder;
  }

  // The template with one of its parts replaced, as a sound package.
  static fs::path with_part(const std::string& part, const std::string& contents) {
    const fs::path folder = unpacked();
    write(folder / part, contents);
    fs::path file = office().scratch() / "repacked.ots";
    fs::remove(file);
    run({"/bin/sh", "-c",
         "cd '" + folder.string() + "' && '" POA_ZIP "' -q -X -0 '" + file.string() +
             "' mimetype && '" POA_ZIP "' -q -X -r '" + file.string() + "' . -x mimetype"});
    return file;
  }

 private:
  static void run(const std::vector<std::string>& command) {
    office::Process process(command, {}, office().scratch() / "zip.log");
    if (process.wait(std::chrono::seconds(60)) != 0)
      throw office::OfficeError(contents_of(office().scratch() / "zip.log"));
  }
};

TEST_F(HostileFiles, TheTemplateItselfOpens) {
  EXPECT_EQ(measured("whole template", [] { return opened("template", POA_TEMPLATE); }),
            "document");
}

TEST_F(HostileFiles, CutShort) {
  const int count = 12 * factor();
  harmed("template cut short, lengths: " + std::to_string(count), count,
         [&](const std::string& whole, int at) {
           return whole.substr(
               0, whole.size() * static_cast<std::size_t>(at) / static_cast<std::size_t>(count));
         });
}

TEST_F(HostileFiles, WithChangedBytes) {
  const int count = 12 * factor();
  std::mt19937 random(20260101);
  harmed("template with 1 to 64 changed bytes, files: " + std::to_string(count), count,
         [&](const std::string& whole, int at) {
           std::string changed = whole;
           const int bytes = 1 << (at % 7);
           for (int change = 0; change < bytes; ++change) {
             char& byte = changed[random() % changed.size()];
             byte = static_cast<char>(byte ^ static_cast<int>(1 + random() % 255));
           }
           return changed;
         });
}

TEST_F(HostileFiles, WithChangedText) {
  const int count = 6 * factor();
  std::mt19937 random(20260102);
  const std::string content = contents_of(unpacked() / "content.xml");
  measured("content.xml changed in a sound package, files: " + std::to_string(count), [&] {
    int refused = 0;
    for (int at = 0; at < count; ++at) {
      std::string changed = content;
      if (at % 3 == 0) changed.resize(changed.size() / static_cast<std::size_t>(at + 2));
      for (int change = 0; change < 20; ++change)
        changed[random() % changed.size()] = static_cast<char>(random() % 256);
      const auto file = with_part("content.xml", changed);
      if (opened("changed content.xml, file " + std::to_string(at), file) == "refused") ++refused;
    }
    return std::to_string(refused) + " refused";
  });
}

TEST_F(HostileFiles, WithWrongParts) {
  EXPECT_EQ(opened("no XML", with_part("content.xml", "<office:document-content><table")),
            "refused");
  const std::string content = opened("no content", with_part("content.xml", ""));
  const std::string mimetype = opened("another mimetype", with_part("mimetype", "text/plain"));
  const std::string manifest = opened("no manifest", with_part("META-INF/manifest.xml", ""));
  const std::string styles = opened("no styles", with_part("styles.xml", "<"));
  measured("content, mimetype, manifest, styles",
           [&] { return content + ", " + mimetype + ", " + manifest + ", " + styles; });
}

TEST_F(HostileFiles, OfNoTemplate) {
  for (const std::string& contents : {std::string(), std::string("PK\x03\x04"),
                                      std::string(100'000, '\0'), std::string("<html>")}) {
    const fs::path file = office().scratch() / "none.ots";
    write(file, contents);
    static_cast<void>(opened("no template", file));
  }
}

}  // namespace
}  // namespace poa::hostile
