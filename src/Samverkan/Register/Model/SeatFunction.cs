namespace Samverkan.Register.Model;

public enum SeatFunction
{
    Member,
    Coordinator,
    Chair,
    ViceChair,
    Secretary,
    Representative,
    Participant,
    Adjunct,
}
