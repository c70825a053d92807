// SPDX-License-Identifier: MPL-2.0
#include "answers/answers.hpp"

#include <algorithm>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

#include "answers/about_bytes.hpp"
#include "answers/about_form.hpp"
#include "answers/about_many.hpp"
#include "answers/lines.hpp"
#include "formats/json.hpp"
#include "forms/example_layouts.hpp"
#include "forms/form_file.hpp"
#include "forms/report_layout.hpp"

namespace poa::answers {
namespace {

namespace fs = std::filesystem;
using layouts::Encoding;

// The folders below the sources with the files that are asked about.
constexpr std::string_view kSamples = "templates/samples";
constexpr std::string_view kFolders[] = {kSamples, "tests/forms/scans", "tests/fuzz/corpus"};

// By their names as they stand below the sources, which every system sorts alike.
std::vector<std::string> files_below(const fs::path& sources, std::string_view folder) {
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(sources / folder))
    if (entry.is_regular_file())
      files.push_back(entry.path().lexically_relative(sources).generic_string());
  if (files.empty()) throw std::runtime_error("no files in " + std::string(folder));
  std::sort(files.begin(), files.end());
  return files;
}

class Questions {
 public:
  void ask(std::string_view name, std::string_view bytes) {
    put(out_, "== of", name);
    for (Form& form : about_bytes(out_, bytes)) {
      about_form(out_, form);
      forms_.push_back(std::move(form));
    }
  }

  std::string finish() && {
    put(out_, "== of all", forms_.size());
    about_many(out_, forms_);
    return std::move(out_).str();
  }

 private:
  std::ostringstream out_;
  std::vector<Form> forms_;
};

// A sample as others lay it out, as a text in some encoding and with some separator.
void ask_of_layouts(Questions& questions, const std::string& name, const Form& form) {
  constexpr Encoding kEncodings[] = {Encoding::Utf8, Encoding::Utf16LittleEndianWithMark,
                                     Encoding::Windows1252, Encoding::Utf8WithMark,
                                     Encoding::Utf16BigEndian};
  constexpr std::string_view kSeparators = ",;\t";
  std::size_t at = 0;
  for (const layouts::NamedLayout& named : layouts::example_layouts()) {
    const std::string text =
        layouts::delimited(layouts::laid_out(form, named.layout),
                           kSeparators[at % kSeparators.size()], at % 2 == 0 ? "\n" : "\r\n");
    questions.ask(name + ", " + named.name,
                  layouts::encoded(text, kEncodings[at % std::size(kEncodings)]));
    ++at;
  }
}

}  // namespace

std::string answers(const fs::path& sources) {
  Questions questions;
  for (const std::string_view folder : kFolders) {
    for (const std::string& file : files_below(sources, folder)) {
      const std::string bytes = read_file(sources / file);
      questions.ask(file, bytes);
      const auto form = formats::read_json(bytes);
      if (folder == kSamples && form) ask_of_layouts(questions, file, form.value());
    }
  }
  return std::move(questions).finish();
}

int write_answers(const char* sources, const char* file) noexcept {
  try {
    std::ofstream out(file, std::ios::binary);
    out << answers(sources);
    out.close();
    if (out) return 0;
    std::cerr << "cannot write " << file << '\n';
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
  }
  return 1;
}

}  // namespace poa::answers
