namespace Samverkan.Tests.Register;

/// <summary>The numbers are computed: a day of birth, a serial number and the check digit that makes them formally valid.</summary>
public class PersonalIdentityNumberTests
{
    [Theory]
    [InlineData("191212121212")]
    [InlineData("19121212-1212")]
    [InlineData("121212-1212")]
    [InlineData("121212+1212")]
    [InlineData("1212121212")]
    [InlineData("121212 1212")]
    [InlineData("19 12 12 12 12 12")]
    [InlineData("12 12 12-12 12")]
    [InlineData("1 2 1 2 1 2 1 2 1 2")]
    [InlineData("1-9-1-2-1-2-1-2-1-2-1-2")]
    [InlineData("1912-12-12-1212")]
    [InlineData("1912.12.12.1212")]
    [InlineData("1912/12/12 1212")]
    [InlineData("121212 - 1212")]
    [InlineData("121212–1212")]
    [InlineData("121212—1212")]
    [InlineData("121212‑1212")]
    [InlineData("121212−1212")]
    [InlineData("121212﹣1212")]
    [InlineData("121212－1212")]
    [InlineData("121212_1212")]
    [InlineData("121212\u00a01212")]
    [InlineData("121212\u20091212")]
    [InlineData("121212\u200b-\u200b1212")]
    [InlineData("12\u200b12\u200d12\u20601212")]
    [InlineData("1212\u00ad12-1212")]
    [InlineData("１２１２１２－１２１２")]
    [InlineData("１９１２１２１２１２１２")]
    [InlineData("١٢١٢١٢-١٢١٢")]
    [InlineData("121212\n1212")]
    public void A_number_is_found_however_it_is_spelled(string number) => Assert.True(PersonalIdentityNumber.Occurs(number));

    [Theory]
    [InlineData("Han har personnummer 19121212-1212.")]
    [InlineData("(121212-1212)")]
    [InlineData("pnr:121212-1212,")]
    [InlineData("pnr=1212121212;")]
    [InlineData("pnr_121212-1212")]
    [InlineData("elev-121212-1212-anna")]
    [InlineData("\"121212-1212\"")]
    [InlineData("rum 12, 121212-1212")]
    [InlineData("3 121212-1212")]
    [InlineData("121212-1212 och 031-365 00 00")]
    [InlineData("121212-1212\t")]
    public void A_number_is_found_inside_text(string text) => Assert.True(PersonalIdentityNumber.Occurs(text));

    [Theory]
    [InlineData(1985, 7, 9, 980)]
    [InlineData(2009, 2, 28, 123)]
    [InlineData(2012, 12, 31, 1)]
    [InlineData(1999, 1, 1, 999)]
    [InlineData(2000, 2, 29, 238)]
    [InlineData(1899, 10, 30, 12)]
    public void Personal_and_coordination_numbers_are_found_with_ten_digits_and_with_twelve(int year, int month, int day, int serial)
    {
        foreach (var plus in new[] { 0, 60 })
        {
            var ten = Number(year, month, day + plus, serial);
            var twelve = $"{year / 100}{ten}";

            Assert.True(PersonalIdentityNumber.Occurs(twelve), twelve);
            Assert.True(PersonalIdentityNumber.Occurs($"{ten[..6]}-{ten[6..]}"), ten);
            Assert.True(PersonalIdentityNumber.Occurs($"{year / 100} {ten[..2]} {ten[2..4]} {ten[4..6]} {ten[6..8]} {ten[8..]}"), ten);
        }
    }

    [Fact]
    public void A_wrong_check_digit_is_no_number()
    {
        for (var digit = '0'; digit <= '9'; digit++)
        {
            Assert.Equal(digit == '2', PersonalIdentityNumber.Occurs($"121212-121{digit}"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Vem sitter i LÖK?")]
    [InlineData("1213121218")] // month 13
    [InlineData("1200121212")] // month 0
    [InlineData("1212001214")] // day 0
    [InlineData("121232-1218")] // day 32
    [InlineData("121292-1215")] // day 92
    [InlineData("171212121212")] // century 17
    [InlineData("211212121212")] // century 21
    [InlineData("212000-1355")] // organisation number of the city
    [InlineData("202100-0076")] // organisation number of the police
    public void What_is_no_day_of_birth_is_no_number(string text) => Assert.False(PersonalIdentityNumber.Occurs(text));

    [Theory]
    [InlineData("031-365 00 00")]
    [InlineData("+46 31 365 00 00")]
    [InlineData("0046 31 365 00 00")]
    [InlineData("070-174 06 05")]
    [InlineData("0701-74 06 09")]
    [InlineData("08-508 290 00")]
    [InlineData("08-12 12 12 12")]
    [InlineData("114 14")]
    [InlineData("010-567 70 00")]
    public void A_telephone_number_is_no_number(string text) => Assert.False(PersonalIdentityNumber.Occurs(text));

    [Fact]
    public void No_telephone_number_divided_as_such_is_taken_for_a_number()
    {
        for (var line = 0; line < 10_000_000; line += 9_973)
        {
            var seven = line.ToString("D7", System.Globalization.CultureInfo.InvariantCulture);
            Assert.False(PersonalIdentityNumber.Occurs($"070-{seven[..3]} {seven[3..5]} {seven[5..]}"), seven);
            Assert.False(PersonalIdentityNumber.Occurs($"070-{seven}"), seven);
            Assert.False(PersonalIdentityNumber.Occurs($"+46 70 {seven[..3]} {seven[3..5]} {seven[5..]}"), seven);
        }
    }

    [Fact]
    public void No_GUID_is_taken_for_a_number()
    {
        var random = new Random(1);
        var bytes = new byte[16];
        for (var number = 0; number < 20_000; number++)
        {
            random.NextBytes(bytes);
            Assert.False(PersonalIdentityNumber.Occurs(new Guid(bytes).ToString()), new Guid(bytes).ToString());
        }
    }

    [Theory]
    [InlineData("6fa459ea-ee8a-3ca4-894e-191212121212")]
    [InlineData("12121212-1212-1212-1212-121212121212")]
    [InlineData("{19121212-1212-4000-8000-000000000000}")]
    [InlineData("19:meeting1212121212abc@thread.v2")]
    [InlineData("abc1212121212")]
    [InlineData("1212121212abc")]
    [InlineData("x19121212-1212")]
    [InlineData("00191212121212")]
    [InlineData("19121212121200")]
    [InlineData("1212121212121212121212121212")]
    public void Digits_of_a_GUID_or_of_a_longer_word_are_no_number(string text) => Assert.False(PersonalIdentityNumber.Occurs(text));

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2012-12-12 12:12")]
    [InlineData("2012-12-12 12.12")]
    [InlineData("2012-12-12T12:12:12Z")]
    [InlineData("2024-01-01 2024-12-31")]
    [InlineData("2011-12-12–2012-12-12")]
    [InlineData("kl. 09.00–11.00, 12 december")]
    public void Dates_and_times_are_no_number(string text) => Assert.False(PersonalIdentityNumber.Occurs(text));

    [Fact]
    public void It_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("12 12 12-12 1x ", 1000));
        PersonalIdentityNumber.Occurs(text);
        var before = GC.GetAllocatedBytesForCurrentThread();

        PersonalIdentityNumber.Occurs(text);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1\u200b")]
    [InlineData("13-")]
    [InlineData("121212-1213 ")]
    [InlineData("a1")]
    public void A_million_characters_of_almost_numbers_hold_none(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.False(PersonalIdentityNumber.Occurs(text));
    }

    private static string Number(int year, int month, int day, int serial)
    {
        var nine = FormattableString.Invariant($"{year % 100:D2}{month:D2}{day:D2}{serial:D3}");
        var sum = nine.Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 2 : 1)).Sum(product => (product / 10) + (product % 10));
        return FormattableString.Invariant($"{nine}{(10 - (sum % 10)) % 10}");
    }
}
